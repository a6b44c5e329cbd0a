using Network.Graph;
using Network.Web.Search;

namespace Network.Web.Organisations.Merges;

/// <summary>Why two records look like one organisation, the surest first.</summary>
public enum LikenessReason
{
    /// <summary>The same registration number.</summary>
    Number,

    /// <summary>Nearly the same name in the same municipality.</summary>
    Name,
}

/// <summary>What is compared of an organisation.</summary>
/// <param name="Place">Code of the municipality of its seat.</param>
public sealed record Compared(OrganisationName Organisation, string? Ico, string? Place, string? Region, IReadOnlyList<string> Words)
{
    /// <summary>Words that say only what kind of body it is, or where.</summary>
    private static readonly string[] Empty = ["z", "s", "u", "o", "p", "r", "a", "v", "zs", "zu", "ops", "sro", "spolek", "ustav", "pobocka"];

    public static Compared Of(Row row) => new(
        OrganisationName.Of(row.Required("code"), row.Properties("props")),
        row.Properties("props").Text("ico"),
        row.Text("place"),
        row.Text("region"),
        [.. Folding.Words(row.Properties("props").Text("name")!).Except(Empty)]);
}

/// <summary>Two records that may be one organisation.</summary>
public sealed record Duplicate(OrganisationName One, OrganisationName Other, LikenessReason Reason);

/// <summary>Finds records that look like one organisation. A suggestion only: a person decides.</summary>
public static class Likeness
{
    public static LikenessReason? Of(Compared one, Compared other) => (one, other) switch
    {
        _ when one.Organisation.Code == other.Organisation.Code => null,
        _ when one.Ico is not null && Digits(one.Ico) == Digits(other.Ico) => LikenessReason.Number,
        _ when one.Place is not null && one.Place == other.Place && SameName(one.Words, other.Words) => LikenessReason.Name,
        _ => null,
    };

    public static IReadOnlyList<Duplicate> Among(IReadOnlyList<Compared> all, Func<Compared, bool> wanted) =>
    [
        .. from pair in all.Where(wanted).SelectMany(one => all.Select(other => (One: one, Other: other)))
           let reason = Of(pair.One, pair.Other)
           where reason is not null && (string.CompareOrdinal(pair.One.Organisation.Code, pair.Other.Organisation.Code) < 0 || !wanted(pair.Other))
           orderby reason, pair.One.Organisation.Official
           select new Duplicate(pair.One.Organisation, pair.Other.Organisation, reason.Value),
    ];

    /// <summary>All words but one are the same, and that one is missing or mistyped.</summary>
    private static bool SameName(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        string[] mine = [.. one.Except(other)];
        string[] theirs = [.. other.Except(one)];
        var shared = one.Intersect(other).Count();
        return (mine, theirs) switch
        {
            ([], []) => shared > 0,
            ([var a], [var b]) => shared > 0 && Typing.OneError(a, b),
            ([_], []) or ([], [_]) => shared > 2,
            _ => false,
        };
    }

    private static string? Digits(string? ico) => ico is null ? null : new string([.. ico.Where(char.IsDigit)]).TrimStart('0');
}
