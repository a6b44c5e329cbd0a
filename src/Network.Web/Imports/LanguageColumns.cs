using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Web.Imports;

/// <summary>Columns side by side: the nth item of each belongs to the nth language.</summary>
internal static class LanguageColumns
{
    public static IReadOnlyList<Column.Speech> All { get; } =
    [
        new Column.Speech("languages", null, Check.OneOf<LanguageMode>()),
        new Column.Speech("languageHours", "hours", Check.Hours),
        new Column.Speech("languageNote", "note", Check.Anything),
        new Column.Speech("languageNoteEn", "noteEn", Check.Anything),
        new Column.Speech("languageNoteUk", "noteUk", Check.Anything),
        new Column.Speech("languageValidFrom", "validFrom", Check.Day),
        new Column.Speech("languageValidTo", "validTo", Check.Day),
        new Column.Speech("languageVerifiedOn", "verifiedOn", Check.Day),
        new Column.Speech("languageVerifiedBy", "verifiedBy", Check.Anything),
        new Column.Speech("languageReviewDue", "reviewDue", Check.Day),
        new Column.Speech("languageConfidence", "confidence", Check.OneOf<Confidence>()),
        new Column.Speech("languageSource", "source", Check.Anything),
    ];
}
