using System.Globalization;
using System.Text.RegularExpressions;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>What was typed as the map keeps it, or what is wrong with it.</summary>
public sealed partial record Reading(string? Value, Wrong? Wrong = null)
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy", "dd.MM.yyyy", "d/M/yyyy"];

    public Reading(Wrong wrong)
        : this(null, wrong)
    {
    }

    public static Reading Day(string typed) =>
        DateOnly.TryParseExact(typed.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2200
            ? new Reading(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : new Reading(new Wrong("record.wrong.day"));

    /// <summary>Eight digits whose last one follows from the others (modulo 11), as the register of persons gives them.</summary>
    public static Reading Ico(string typed)
    {
        var digits = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        if (digits.Length is < 1 or > 8 || !digits.All(char.IsAsciiDigit))
        {
            return new Reading(new Wrong("record.wrong.ico"));
        }

        digits = digits.PadLeft(8, '0');
        var sum = digits.Take(7).Select((digit, at) => (digit - '0') * (8 - at)).Sum();
        return (11 - (sum % 11)) % 10 == digits[7] - '0' ? new Reading(digits) : new Reading(new Wrong("record.wrong.ico.check"));
    }

    public static Reading DataBox(string typed) =>
        DataBoxId().IsMatch(typed.ToLowerInvariant()) ? new Reading(typed.ToLowerInvariant()) : new Reading(new Wrong("record.wrong.databox"));

    public static Reading Contact(ContactKind kind, string typed) => kind switch
    {
        ContactKind.Phone => Phone(typed),
        ContactKind.Email => Email().IsMatch(typed) ? new Reading(typed) : new Reading(new Wrong("record.wrong.email")),
        ContactKind.Web => Web(typed),
        ContactKind.DataBox => DataBox(typed),
    };

    /// <summary><c>417 000 201</c> and <c>+420417000201</c> become <c>+420 417 000 201</c>; three digits and other countries stay as they are.</summary>
    private static Reading Phone(string typed)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var international = typed.StartsWith('+') || typed.StartsWith("00", StringComparison.Ordinal);
        if (!PhoneSigns().IsMatch(typed) || (international ? digits.Length is < 9 or > 17 : digits.Length is not (3 or 9)))
        {
            return new Reading(new Wrong("record.wrong.phone"));
        }

        digits = international && !typed.StartsWith('+') ? digits[2..] : digits;
        return new Reading((international, digits) switch
        {
            (false, { Length: 3 }) => digits,
            (false, _) => $"+420 {Threes(digits)}",
            (true, ['4', '2', '0' or '1', .. { Length: 9 } rest]) => $"+{digits[..3]} {Threes(rest)}",
            (true, _) => $"+{Threes(digits)}",
        });
    }

    private static string Threes(string digits) => string.Join(' ', digits.Chunk(3).Select(chunk => new string(chunk)));

    /// <summary>Only pages: an address that would run a program is none.</summary>
    private static Reading Web(string typed)
    {
        var address = typed.Contains("://", StringComparison.Ordinal) ? typed : "https://" + typed;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal) && uri.UserInfo.Length == 0 && !address.Any(char.IsWhiteSpace)
            ? new Reading(address)
            : new Reading(new Wrong("record.wrong.web"));
    }

    [GeneratedRegex("^[a-z0-9]{7}$")]
    private static partial Regex DataBoxId();

    [GeneratedRegex("""^[^@\s"<>(),;:\\]{1,64}@[^@\s"<>(),;:\\]+\.[^@\s"<>(),;:\\.]{2,}$""")]
    private static partial Regex Email();

    [GeneratedRegex(@"^[+]?[0-9 \u00a0()/-]+$")]
    private static partial Regex PhoneSigns();
}
