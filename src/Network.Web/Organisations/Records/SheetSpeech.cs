using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>Languages spoken somewhere: a section for each, and an empty one for another. Without a language a section means nothing, so emptying it removes it.</summary>
internal static class SheetSpeech
{
    private static readonly IReadOnlyList<Option> Modes = [.. Enum.GetValues<LanguageMode>().Select(mode => new Option(DataWords.Key(mode), "language.mode." + DataWords.Key(mode)))];

    public static void Speech(this Sheet sheet, Thing? thing, string id, SheetGround ground)
    {
        var spoken = thing?.Of("SPEAKS").ToArray() ?? [];
        for (var number = 0; number <= spoken.Length; number++)
        {
            var tie = number < spoken.Length ? spoken[number] : null;
            sheet.Section(tie is null ? "record.speech.new" : "record.speech", number == 0 ? "record.speech.lead" : null, number + 1, folds: true);
            Row(sheet, thing, id, tie, $"speech.{number}.", ground.Choices);
        }
    }

    private static void Row(Sheet sheet, Thing? thing, string id, Tie? tie, string prefix, Choices choices)
    {
        var known = tie?.Facts ?? Properties.None;
        var language = sheet.Choice(prefix + "language", "record.key.language", tie?.Other.Code, Known(choices, tie));
        var wanted = new Properties { { "mode", sheet.Choice(prefix + "mode", "record.key.mode", known.Text("mode"), Modes) } };
        wanted.Add("hours", Sheets.Items(sheet.Week(prefix, known.List("hours"))));
        sheet.Text(wanted, "note", known, prefix: prefix);
        if (language is not null && wanted.Text("mode") is null)
        {
            sheet.Refuse(prefix + "mode", "record.wrong.required");
        }

        var facts = known.With(wanted);
        var same = tie is not null && tie.Other.Code == language && facts.Equals(known);
        if (tie is not null && !same)
        {
            sheet.Unlink(thing!, tie);
        }

        if (language is not null && !same)
        {
            sheet.Link(id, "SPEAKS", Operation.ReferTo("Language", language), facts.With(new Properties { { "confidence", known.Text("confidence") ?? "verified" } }));
        }
    }

    /// <summary>A language that is recorded stays to be chosen, though it needs no help.</summary>
    private static IReadOnlyList<Option> Known(Choices choices, Tie? tie) =>
        tie is null || choices.Languages.Any(option => option.Value == tie.Other.Code) ? choices.Languages : [.. choices.Languages, Option.Of(tie.Other)];
}
