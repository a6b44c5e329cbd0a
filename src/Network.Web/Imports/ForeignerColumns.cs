namespace Network.Web.Imports;

internal static class ForeignerColumns
{
    public static IReadOnlyList<Column> All { get; } =
    [
        new Column.Fact("code", Check.Code) { Required = true },
        new Column.Reference("territory", "IN", "Territory") { Required = true },
        new Column.Fact("nationality", new Check.CodeOf("Nationality")),
        new Column.Fact("count", Check.People) { Required = true },
        new Column.Fact("onDay", Check.Day) { Required = true },
        .. Columns.Trusted,
    ];
}
