using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Imports;

/// <summary>The columns of each table, in the order in which the export writes them.</summary>
internal static class Columns
{
    public static IReadOnlyList<Column> Of(ImportKind kind) => kind switch
    {
        ImportKind.Territories => TerritoryColumns.All,
        ImportKind.Foreigners => ForeignerColumns.All,
        ImportKind.Organisations => OrganisationColumns.All,
        ImportKind.Competences => CompetenceColumns.All,
    };

    public static IEnumerable<Column> Reached =>
    [
        new Column.Reach("phone", ContactKind.Phone, Check.Phone),
        new Column.Reach("email", ContactKind.Email, Check.Email),
        new Column.Reach("web", ContactKind.Web, Check.Web),
    ];

    public static IEnumerable<Column> Trusted =>
    [
        new Column.Fact("confidence", Check.OneOf<Confidence>()) { Otherwise = "general" },
        new Column.Fact("source", Check.Anything),
    ];

    public static IEnumerable<Column> Texts(params string[] names) => names.Select(name => new Column.Fact(name, Check.Anything));

    public static IEnumerable<Column> Days(params string[] names) => names.Select(name => new Column.Fact(name, Check.Day));
}
