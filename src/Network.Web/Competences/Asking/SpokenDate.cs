using System.Globalization;
using System.Text.RegularExpressions;

namespace Network.Web.Competences.Asking;

/// <summary>Dates as people write them here: 2026-09-01, 1. 9. 2026, 1.9.2026.</summary>
internal static partial class SpokenDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d.M.yyyy", "d. M. yyyy", "d/M/yyyy"];
    private static readonly DateOnly First = new(1990, 1, 1);
    private static readonly DateOnly Last = new(2100, 1, 1);

    public static string? In(string line) => Pattern().Match(line) is { Success: true } match ? match.Value : null;

    public static DateOnly Read(string? typed, DateOnly today, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return today;
        }

        if (DateOnly.TryParseExact(typed.Trim().Replace('\u00a0', ' '), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) && date >= First && date < Last)
        {
            return date;
        }

        problems.Add(new Problem(AskedField.Date, ProblemKind.Invalid, typed, []));
        return today;
    }

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b")]
    private static partial Regex Pattern();
}
