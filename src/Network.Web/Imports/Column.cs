using Network.Web.Organisations;
using Network.Web.Territories;

namespace Network.Web.Imports;

/// <summary>A column of a table: its name, which never changes, and what of a record it says.</summary>
internal abstract record Column(string Name)
{
    /// <summary>The table is not taken without the column, nor a row without the cell.</summary>
    public bool Required { get; init; }

    /// <summary>A property of the record.</summary>
    public sealed record Fact(string Name, Check Check) : Column(Name)
    {
        /// <summary>What a record has where the cell is empty.</summary>
        public string Otherwise { get; init; } = "";
    }

    /// <summary>Links to records by their codes.</summary>
    public sealed record Reference(string Name, string Type, string Label) : Column(Name)
    {
        public bool Many { get; init; }
    }

    /// <summary>Territories of one kind in which a territory lies.</summary>
    public sealed record Around(string Name, TerritoryKind Kind) : Column(Name);

    /// <summary>Contacts of one kind by their values.</summary>
    public sealed record Reach(string Name, ContactKind Kind, Check Check) : Column(Name);

    /// <summary>
    /// One of the columns about languages: the first lists languages with their modes, the nth item of each other one
    /// belongs to the nth language.
    /// </summary>
    /// <param name="Property">Of the link; null: the languages themselves.</param>
    public sealed record Speech(string Name, string? Property, Check Check) : Column(Name);
}
