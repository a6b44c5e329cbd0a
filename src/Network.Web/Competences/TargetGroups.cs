using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Competences;

public enum Dimension
{
    Status,
    Role,
    All,
}

/// <summary>Whom something is for: a residence status or a role.</summary>
/// <param name="Words">How a question says whom it is for.</param>
/// <param name="BareWords">The stay by its bare name: whom a question is for only where it asks about something else.</param>
public sealed record TargetGroup(string Code, Dimension Dimension, string? Broader, LocalText Name, LocalText Summary, IReadOnlyList<string> Words, IReadOnlyList<string> BareWords)
{
    public static TargetGroup Of(Row row)
    {
        var properties = row.Properties("props");
        return new TargetGroup(
            row.Required("code"),
            Enum.Parse<Dimension>(properties.Text("dimension")!, ignoreCase: true),
            row.Text("broader"),
            LocalText.Of(properties, "name"),
            LocalText.Of(properties, "summary"),
            InAllLanguages(properties, "words"),
            InAllLanguages(properties, "bareWords"));
    }

    private static IReadOnlyList<string> InAllLanguages(Properties properties, string key) =>
        [.. properties.List(key), .. properties.List(key + "En"), .. properties.List(key + "Uk")];
}

/// <summary>All groups and how they narrow each other: an employee card is a long-term residence, that is a third-country national.</summary>
public sealed class TargetGroups(IEnumerable<TargetGroup> groups)
{
    private readonly Dictionary<string, TargetGroup> byCode = groups.ToDictionary(group => group.Code);

    public IReadOnlyCollection<TargetGroup> All => byCode.Values;

    public TargetGroup? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    public LocalText Name(string code) => Find(code)?.Name ?? LocalText.Name(code);

    /// <summary>Is the one the same as the other or a part of it?</summary>
    public bool IsWithin(string code, string wide) => code == wide || (Find(code)?.Broader is { } broader && IsWithin(broader, wide));
}
