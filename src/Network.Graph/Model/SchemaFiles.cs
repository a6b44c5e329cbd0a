namespace Network.Graph.Model;

/// <summary>Reads the files of <c>graph-schema</c>, which travel inside this assembly.</summary>
internal static class SchemaFiles
{
    private const string Root = "graph-schema/";

    public static string Text(string path)
    {
        using var stream = typeof(SchemaFiles).Assembly.GetManifestResourceStream(Root + path)
            ?? throw new ModelViolationException($"graph-schema has no {path}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string path) => CsvTable.Parse(Text(path)).Rows;

    /// <summary>Paths below a folder with one ending, in ordinal order.</summary>
    public static IReadOnlyList<string> Below(string folder, string ending) =>
        [.. typeof(SchemaFiles).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Root + folder, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal))
            .Select(name => name[Root.Length..])
            .Order(StringComparer.Ordinal)];
}
