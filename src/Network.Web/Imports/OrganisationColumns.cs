using Network.Web.Organisations;
using Network.Web.Territories;

namespace Network.Web.Imports;

internal static class OrganisationColumns
{
    public static IReadOnlyList<Column> All { get; } =
    [
        new Column.Fact("code", Check.Code) { Required = true },
        new Column.Fact("name", Check.Anything) { Required = true },
        .. Columns.Texts("nameEn", "nameUk", "shortName"),
        new Column.Fact("type", Check.OneOf<OrganisationType>()) { Required = true },
        new Column.Reference("partOf", "PART_OF", "Organisation"),
        new Column.Reference("seat", "SEATED_IN", "Territory"),
        new Column.Reference("administers", "ADMINISTERS", "Territory") { Many = true },
        new Column.Fact("officeKinds", Check.OneOf<TerritoryKind>()),
        new Column.Fact("ico", Check.Ico),
        new Column.Fact("dataBox", Check.DataBox),
        .. Columns.Reached,
        .. Columns.Texts("description", "descriptionEn", "descriptionUk", "alsoKnown"),
        .. Columns.Trusted,
    ];
}
