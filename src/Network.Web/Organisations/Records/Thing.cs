using System.Security.Cryptography;
using System.Text;
using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>A node of an organisation's records with the links that leave it, and for a post with those of its holders.</summary>
public sealed record Thing(string Id, string Label, long Version, Properties Properties)
{
    public IReadOnlyList<Tie> Ties { get; init; } = [];

    public string Code => Properties.Text("code")!;

    public LocalText Name => LocalText.Of(Properties, "name");

    /// <summary>Says which thing it is by what does not change: its label and code.</summary>
    public string Reference => Operation.ReferTo(Label, Code);

    /// <summary>Differs as soon as the thing or one of its links does; a form carries it to tell what was seen.</summary>
    public string Mark => $"{Id}:{Version}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', Ties.Select(tie => tie.Link)))))[..8]}";

    public IEnumerable<Tie> Of(string type) => Ties.Where(tie => tie.Type == type);
}

/// <summary>A link of a thing, with what lies at its other end.</summary>
public sealed record Tie(string Link, string Type, Thing Other, Properties Facts);
