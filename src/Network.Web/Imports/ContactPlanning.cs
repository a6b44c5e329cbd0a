using System.Text.RegularExpressions;
using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Imports;

/// <summary>
/// Finds the contacts that cells mean. A contact is stored once and shared, so no cell changes one: another value is
/// another contact, and the old one stays for whoever else has it.
/// </summary>
internal sealed partial class ContactPlanning(Holdings holdings, RecordCells cells)
{
    private readonly Dictionary<(string Kind, string Value), string> planned = [];
    private readonly Dictionary<string, Properties> made = [];

    /// <summary>What must be made before links can lead to it, by code.</summary>
    public IReadOnlyDictionary<string, Properties> Made => made;

    /// <summary>Codes of the contacts in a cell; null where one of them cannot be read.</summary>
    public IReadOnlyList<string>? Codes(Column.Reach column, string cell, string owner, HeldRecord? held, CellReading reading)
    {
        var own = cells.Contacts(held, column.Kind).ToList();
        var codes = ListCell.Filled(cell).Select(item => Code(column, item, owner, own, reading)).ToList();
        return codes.Contains(null) ? null : [.. codes.OfType<string>().Distinct()];
    }

    private string? Code(Column.Reach column, string item, string owner, List<Known> own, CellReading reading)
    {
        var kind = DataWords.Key(column.Kind);
        if (Coded().Match(item) is { Success: true } coded)
        {
            return Coded(column, kind, coded.Groups[1].Value, coded.Groups[2].Value, reading);
        }

        if (own.Find(contact => contact.Value == item) is { } linked)
        {
            own.Remove(linked);
            return linked.Code;
        }

        return holdings.Codes("Contact").With(kind, item).Select(contact => contact.Code).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? (reading.Item(column.Name, column.Check, item) is { } value ? New(kind, value, owner) : null);
    }

    private string? Coded(Column.Reach column, string kind, string value, string code, CellReading reading)
    {
        if (holdings.Codes("Contact").Find(code) is { } contact && contact.Kind == kind && contact.Value == value)
        {
            return code;
        }

        reading.Complain(column.Name, "import.cell.contact", ("value", value), ("code", code));
        return null;
    }

    private string New(string kind, string value, string owner)
    {
        if (planned.TryGetValue((kind, value), out var known))
        {
            return known;
        }

        var stem = $"{kind}-{owner}";
        var code = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? stem : $"{stem}-{number}").First(free => !holdings.Codes("Contact").Has(free) && !made.ContainsKey(free));
        made[code] = new() { { "code", code }, { "kind", kind }, { "value", value }, { "confidence", "general" } };
        return planned[(kind, value)] = code;
    }

    [GeneratedRegex(@"^(.+) #([A-Za-z0-9][A-Za-z0-9._-]*)$", RegexOptions.Singleline)]
    private static partial Regex Coded();
}
