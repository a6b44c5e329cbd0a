using Network.Graph;

namespace Network.Web.Platforms;

/// <summary>A group that somebody wants to found.</summary>
public sealed record NewPlatform(string Name, PlatformKind Kind, string Summary, DateOnly Since)
{
    public const int LongestName = 150;
    public const int LongestSummary = 1000;

    public static NewPlatform? Of(string? name, PlatformKind? kind, string? summary, DateOnly? since) =>
        name?.Trim() is { Length: > 0 and <= LongestName } words && Folding.Words(words).Any() && kind is { } known && Enum.IsDefined(known) && since is { } day && (summary?.Trim().Length ?? 0) <= LongestSummary
            ? new NewPlatform(words, known, summary?.Trim() ?? "", day)
            : null;

    /// <param name="attempt">More than one where the address is taken.</param>
    internal Properties Properties(int attempt) => new()
    {
        { "code", string.Join('-', Folding.Words(Name)) + (attempt > 1 ? $"-{attempt}" : "") },
        { "name", Name },
        { "kind", char.ToLowerInvariant(Kind.ToString()[0]) + Kind.ToString()[1..] },
        { "summary", Summary.Length > 0 ? Summary : null },
        { "since", Since },
        { "confidence", "verified" },
    };
}
