using Network.Web.Imports.Tables;

namespace Network.Web.Imports;

/// <summary>Which column of a table stands where. Case, spaces and order do not matter; an unknown name does, because what stands below it would be lost without a word.</summary>
internal sealed record TableHeader(ImportKind Kind, IReadOnlyList<(Column Column, int At)> Columns, IReadOnlyList<TableProblem> Problems)
{
    public bool IsOfficial { get; init; }

    public static TableHeader Of(Table table)
    {
        var kind = ImportKinds.OfName(table.Name) ?? Recognised(table);
        var known = Imports.Columns.Of(kind).ToDictionary(column => Plain(column.Name));
        var named = table.Header.Select((name, at) => (Name: name, Plain: Plain(name), At: at)).ToList();
        var found = named.Where(one => known.ContainsKey(one.Plain)).Select(one => (Column: known[one.Plain], one.At)).ToList();
        var unknown = named.Where(one => one.Plain.Length > 0 && !known.ContainsKey(one.Plain)).Select(one => new TableProblem("import.column.unknown", 1, one.Name, ("column", one.Name)));
        var twice = found.GroupBy(one => one.Column.Name).Where(group => group.Skip(1).Any()).Select(group => new TableProblem("import.column.twice", 1, group.Key, ("column", group.Key)));
        var missing = known.Values.Where(column => column.Required && !found.Exists(one => one.Column == column)).Select(column => new TableProblem("import.column.missing", 1, column.Name, ("column", column.Name)));
        return new TableHeader(kind, found, [.. unknown, .. twice, .. missing]) { IsOfficial = table.IsOfficial };
    }

    public int At(string column) => Columns.First(one => one.Column.Name == column).At;

    /// <summary>The kind whose columns it has the most of.</summary>
    private static ImportKind Recognised(Table table)
    {
        var names = table.Header.Select(Plain).ToHashSet();
        return ImportKinds.All.MaxBy(kind => Imports.Columns.Of(kind).Count(column => names.Contains(Plain(column.Name))));
    }

    private static string Plain(string name) => new([.. name.Where(sign => char.IsLetterOrDigit(sign)).Select(char.ToLowerInvariant)]);
}
