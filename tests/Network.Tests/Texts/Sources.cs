using System.Runtime.CompilerServices;

namespace Network.Tests.Texts;

/// <summary>The source files of the pages without their doc comments, found from where this file was compiled.</summary>
internal static class Sources
{
    private static readonly char Slash = Path.DirectorySeparatorChar;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "..", "src", "Network.Web"));

    public static IReadOnlyList<(string Name, string Content)> All { get; } = [.. new[] { "*.cs", "*.cshtml" }
        .SelectMany(kind => Directory.EnumerateFiles(Root, kind, SearchOption.AllDirectories))
        .Where(path => !new[] { "bin", "obj", "Client", "wwwroot" }.Any(part => path.Contains($"{Slash}{part}{Slash}", StringComparison.Ordinal)))
        .Select(path => (Path.GetRelativePath(Root, path), WithoutDocs(path)))];

    private static string WithoutDocs(string path) =>
        string.Join('\n', File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));

    private static string Here([CallerFilePath] string path = "") => path;
}
