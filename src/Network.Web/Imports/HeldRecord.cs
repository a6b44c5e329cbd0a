using Network.Graph;

namespace Network.Web.Imports;

/// <summary>An organisation or competence as the store has it.</summary>
/// <param name="Links">Those that lead away from it, in the order in which they were made.</param>
internal sealed record HeldRecord(string Id, string Code, long Version, Properties Properties, IReadOnlyList<HeldLink> Links)
{
    /// <summary>Differs as soon as somebody changed a property or a link.</summary>
    public string Mark => $"{Id} {Version} {string.Join(' ', Links.Select(link => link.Id).Order(StringComparer.Ordinal))}";

    public IEnumerable<HeldLink> To(string type, string label) => Links.Where(link => link.Type == type && link.Label == label);
}

/// <param name="Label">Of the other end.</param>
/// <param name="Code">Of the other end.</param>
internal sealed record HeldLink(string Id, string Type, string Label, string Code, Properties Properties);
