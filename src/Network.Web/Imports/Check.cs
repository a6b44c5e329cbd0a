using System.Globalization;
using Network.Web.Shared;

namespace Network.Web.Imports;

/// <summary>What an item of a cell must be like.</summary>
internal abstract record Check
{
    private Check() { }

    public static Check Anything { get; } = new Form("", item => item);

    public static Check Day { get; } = new Form("import.cell.day", DayOf);

    public static Check Age { get; } = new Form("import.cell.age", item => int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= 130 ? $"{age}" : null);

    public static Check People { get; } = new Form("import.cell.people", item => int.TryParse(item.Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var people) ? $"{people}" : null);

    /// <summary>Of latitude or longitude, with a dot or a comma.</summary>
    public static Check Degrees { get; } = new Form("import.cell.degrees", item => double.TryParse(item.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= 180 ? degrees.ToString(CultureInfo.InvariantCulture) : null);

    public static Check Flag { get; } = new Form("import.cell.flag", FlagOf);

    public static Check Ico { get; } = new Form("import.cell.ico", IcoOf);

    public static Check DataBox { get; } = new Form("import.cell.dataBox", item => Patterns.DataBox().IsMatch(item) ? item.ToLowerInvariant() : null);

    public static Check Email { get; } = new Form("import.cell.email", item => Patterns.Email().IsMatch(item) ? item : null);

    public static Check Phone { get; } = new Form("import.cell.phone", item => Patterns.Phone().IsMatch(item) ? item : null);

    public static Check Web { get; } = new Form("import.cell.web", item => Patterns.Web().IsMatch(item) ? item : null);

    public static Check Code { get; } = new Form("import.cell.code", item => Patterns.Code().IsMatch(item) ? item : null);

    public static Check Hours { get; } = new Form("import.cell.hours", item => item.Split(';', StringSplitOptions.TrimEntries).All(hours => !Shared.Hours.Parse([hours]).IsEmpty) ? item : null);

    /// <summary>One of a few words.</summary>
    public sealed record Choice(IReadOnlyList<string> Words) : Check;

    /// <summary>The code of a record that is there.</summary>
    public sealed record CodeOf(string Label) : Check;

    /// <param name="Key">Why an item is not of the form.</param>
    /// <param name="Canonical">The item as it is kept; null: it is not of the form.</param>
    public sealed record Form(string Key, Func<string, string?> Canonical) : Check;

    public static Choice OneOf<T>()
        where T : struct, Enum => new([.. Enum.GetValues<T>().Select(choice => DataWords.Key(choice))]);

    /// <summary>ISO, or as Czechs write it.</summary>
    private static string? DayOf(string item) =>
        DateOnly.TryParseExact(item.Replace(" ", "", StringComparison.Ordinal), ["yyyy-MM-dd", "d.M.yyyy", "yyyy-MM-dd'T'00:00:00"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string? FlagOf(string item) => item.ToLowerInvariant() switch
    {
        "true" or "1" or "ano" or "yes" or "так" => "true",
        "false" or "0" or "ne" or "no" or "ні" => "false",
        _ => null,
    };

    /// <summary>Eight digits, the last of which checks the others; spreadsheets like to lose zeros at the beginning.</summary>
    private static string? IcoOf(string item)
    {
        var ico = item.Replace(" ", "", StringComparison.Ordinal).PadLeft(8, '0');
        if (ico.Length != 8 || !ico.All(char.IsAsciiDigit) || ico == "00000000")
        {
            return null;
        }

        var sum = Enumerable.Range(0, 7).Sum(at => (ico[at] - '0') * (8 - at));
        return (11 - sum % 11) % 10 == ico[7] - '0' ? ico : null;
    }
}
