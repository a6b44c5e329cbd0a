using System.Globalization;
using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>The fields of a sheet: each shows what is recorded and gives back what was typed, once it is in order.</summary>
public sealed partial class Sheet
{
    public const int LongestLine = 200;
    public const int LongestProse = 2000;

    /// <returns>Null where it is left empty.</returns>
    public string? Line(string name, string key, string? recorded, bool required = false, string? help = null, Func<string, Reading>? check = null) =>
        Field(new SheetField(name, key, FieldKind.Line, Shown(name, recorded), recorded ?? "") { Required = required, HelpKey = help, Max = LongestLine }, check);

    public string? Prose(string name, string key, string? recorded, string? help = null, bool required = false) =>
        Field(new SheetField(name, key, FieldKind.Prose, Shown(name, recorded), recorded ?? "") { Required = required, HelpKey = help, Max = LongestProse }, null);

    public string? Choice(string name, string key, string? recorded, IReadOnlyList<Option> options, bool required = false, string? help = null) => Field(
        new SheetField(name, key, FieldKind.Choice, Shown(name, recorded), recorded ?? "") { Required = required, Options = options, HelpKey = help },
        value => options.Any(option => option.Value == value) ? new Reading(value) : new Reading(new Wrong("record.wrong.choice")));

    public DateOnly? Day(string name, string key, DateOnly? recorded, bool required = false, string? help = null)
    {
        var day = Field(new SheetField(name, key, FieldKind.Day, Shown(name, Iso(recorded)), Iso(recorded)) { Required = required, HelpKey = help, Max = 20 }, Reading.Day);
        return day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public IReadOnlyList<string> Several(string name, string key, IEnumerable<string> recorded, IReadOnlyList<Option> options, string? help = null)
    {
        var known = string.Join('\n', recorded);
        return Items(new SheetField(name, key, FieldKind.Several, Shown(name, known), known) { Options = options, HelpKey = help, Max = int.MaxValue },
            value => options.Any(option => option.Value == value) ? new Reading(value) : new Reading(new Wrong("record.wrong.choice")));
    }

    public bool Flag(string name, string key, bool recorded, string optionKey) =>
        Several(name, key, recorded ? ["yes"] : [], [new Option("yes", optionKey)]).Count > 0;

    /// <summary>One item a line, each read by itself.</summary>
    public IReadOnlyList<string> Lines(string name, string key, IEnumerable<string> recorded, Func<string, Reading> read, string? help = null)
    {
        var known = string.Join('\n', recorded);
        return Items(new SheetField(name, key, FieldKind.Lines, Shown(name, known), known) { HelpKey = help, Max = LongestProse }, read);
    }

    /// <summary>Marks a field that is wrong only together with others.</summary>
    public void Refuse(string name, string key, params (string Name, object? Value)[] arguments)
    {
        foreach (var section in sections)
        {
            var at = section.Fields.FindIndex(field => field.Name == name);
            if (IsRead && at >= 0)
            {
                section.Fields[at] = section.Fields[at] with { Wrong = section.Fields[at].Wrong ?? new Wrong(key, arguments) };
            }
        }
    }

    private string? Field(SheetField field, Func<string, Reading>? check)
    {
        var value = field.Shown.Trim();
        var reading = typed is null || value.Length == 0 ? new Reading(value) : check?.Invoke(value) ?? new Reading(value);
        sections[^1].Fields.Add(field with { Wrong = typed is null ? null : WrongWith(field, value) ?? reading.Wrong });
        return reading.Value is { Length: > 0 } read ? read : null;
    }

    private IReadOnlyList<string> Items(SheetField field, Func<string, Reading> read)
    {
        var readings = field.Shown.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(read).ToArray();
        sections[^1].Fields.Add(field with { Wrong = typed is null ? null : WrongWith(field, field.Shown) ?? readings.FirstOrDefault(reading => reading.Wrong is not null)?.Wrong });
        return [.. readings.Select(reading => reading.Value).OfType<string>().Distinct()];
    }

    private static Wrong? WrongWith(SheetField field, string value) =>
        field.Required && value.Length == 0 ? new Wrong("record.wrong.required")
        : value.Length > field.Max ? new Wrong("record.wrong.long", ("most", field.Max))
        : null;

    private string Shown(string name, string? recorded) => typed is null ? recorded ?? "" : typed.Values.GetValueOrDefault(name, "");

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
