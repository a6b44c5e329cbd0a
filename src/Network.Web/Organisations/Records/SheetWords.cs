using System.Globalization;
using Network.Web.Texts;

namespace Network.Web.Organisations.Records;

/// <summary>The sentences of a sheet.</summary>
public static class SheetWords
{
    /// <summary>What is wrong with a field, naming it.</summary>
    public static string Of(Text text, SheetField field) =>
        text[field.Wrong!.Key, [.. field.Wrong.Arguments, ("field", text[field.Key])]];

    public static string Of(Text text, Option option) => option.Key is { } key ? text[key] : option.Name!.Here;

    /// <summary>What the map says now, as the field would show it.</summary>
    public static string Recorded(Text text, SheetField field) => field switch
    {
        { Recorded.Length: 0 } => text["record.nothing"],
        { Kind: FieldKind.Choice or FieldKind.Several } => string.Join(", ", field.Recorded.Split('\n').Select(value => field.Options.FirstOrDefault(option => option.Value == value) is { } option ? Of(text, option) : value)),
        { Kind: FieldKind.Day } when DateOnly.TryParseExact(field.Recorded, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => text.Date(day),
        _ => field.Recorded.Replace("\n", ", ", StringComparison.Ordinal),
    };

    /// <summary>An input for dates would lose what is no date; it gets a line of text instead.</summary>
    public static bool IsDay(string shown) => shown.Length == 0 || DateOnly.TryParseExact(shown, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
