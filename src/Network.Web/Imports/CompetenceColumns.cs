using Network.Web.Competences;

namespace Network.Web.Imports;

internal static class CompetenceColumns
{
    public static IReadOnlyList<Column> All { get; } =
    [
        new Column.Fact("code", Check.Code) { Required = true },
        new Column.Reference("organisation", "HELD_BY", "Organisation") { Required = true },
        new Column.Reference("matter", "OF", "Matter") { Required = true },
        new Column.Fact("role", Check.OneOf<Role>()) { Required = true },
        new Column.Reference("territories", "COVERS", "Territory") { Required = true, Many = true },
        new Column.Reference("branches", "AT", "Branch") { Many = true },
        new Column.Reference("post", "EXERCISED_BY", "Post"),
        new Column.Reference("laws", "CITES", "LegalProvision") { Many = true },
        new Column.Fact("voluntary", Check.Flag),
        new Column.Fact("statuses", new Check.CodeOf("TargetGroup")),
        new Column.Fact("roles", new Check.CodeOf("TargetGroup")),
        new Column.Fact("ageFrom", Check.Age),
        new Column.Fact("ageTo", Check.Age),
        new Column.Fact("nationalities", new Check.CodeOf("Nationality")),
        new Column.Fact("notNationalities", new Check.CodeOf("Nationality")),
        .. Columns.Texts("note", "noteEn", "noteUk"),
        .. Columns.Days("validFrom", "validTo", "verifiedOn"),
        .. Columns.Texts("verifiedBy"),
        .. Columns.Days("reviewDue"),
        .. LanguageColumns.All,
        new Column.Reference("contests", "CONTESTS", "Competence") { Many = true },
        .. Columns.Texts("contestNote", "contestNoteEn", "contestNoteUk"),
        .. Columns.Reached,
        .. Columns.Trusted,
    ];
}
