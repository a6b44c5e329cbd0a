using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Network.Graph.Model;

/// <summary>
/// A question about the graph: a twin of files in <c>graph-schema/queries</c>. The first comment lines give the
/// question in a sentence, then <c>seen by:</c> and <c>columns:</c>; the rest is the statement.
/// </summary>
internal sealed partial record Question(string Name, string Sentence, string SeenBy, IReadOnlyList<string> Columns, string Statement)
{
    private const string Folder = "queries/";

    public static FrozenDictionary<string, Question> Sql { get; } = Load(".sql");

    public static FrozenDictionary<string, Question> Cypher { get; } = Load(".cypher");

    public IReadOnlyList<string> Parameters =>
        [.. ParameterPattern().Matches(Statement).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    private static FrozenDictionary<string, Question> Load(string ending) =>
        SchemaFiles.Below(Folder, ending).Select(path => Parse(path[Folder.Length..^ending.Length], SchemaFiles.Text(path))).ToFrozenDictionary(question => question.Name);

    private static Question Parse(string name, string text)
    {
        var lines = text.Split('\n');
        var head = lines.TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal) || line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line[2..].Trim()).ToArray();
        return new Question(name, head.FirstOrDefault() ?? "", Field(head, "seen by:"), Field(head, "columns:").Split(", "), string.Join('\n', lines.Skip(head.Length)));
    }

    private static string Field(string[] head, string name) =>
        head.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim() ?? "";

    [GeneratedRegex(@"\$([A-Za-z]\w*)")]
    private static partial Regex ParameterPattern();
}
