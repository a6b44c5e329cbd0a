namespace Network.Graph.Model;

/// <summary>A cell of <c>nodes.csv</c> or <c>edges.csv</c> that may hold one of a few words.</summary>
internal static class SchemaWord
{
    /// <exception cref="ModelViolationException">It is none of them.</exception>
    public static T Of<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var known) && !char.IsDigit(word[0]) ? known : throw new ModelViolationException($"graph-schema knows no {typeof(T).Name} \"{word}\".");
}
