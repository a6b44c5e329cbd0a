using System.Diagnostics;
using System.Text;
using Network.Graph;

namespace Network.Tests.Graph;

/// <summary>Looks for words that stand nowhere else in all bytes of a store's files.</summary>
internal static class StoreBytes
{
    public static readonly string[] Canaries = ["Qwzxcanary7f3a91", "Žluťoučkýkanárek4b", "Їжакканарка9ґ"];

    /// <summary>Also as the search holds them: folded, and without the beginning that a word may share with the one before.</summary>
    public static IEnumerable<string> Traces => Canaries.Concat(Canaries.Select(canary => Folding.Words(canary)[0][4..]));

    /// <summary>The traces that stand in the files, the log and its index included.</summary>
    public static IReadOnlyList<string> Found(string path)
    {
        using var copy = new TempDirectory();
        Copy(path, copy.Path);
        var bytes = Directory.GetFiles(copy.Path, "graph.db*").Select(File.ReadAllBytes).ToArray();
        return [.. Traces.Where(trace => bytes.Any(file => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace)) >= 0))];
    }

    /// <summary>By another process: closing a file in this one would drop the locks that SQLite holds on it.</summary>
    public static void Copy(string from, string to)
    {
        using var copying = Process.Start("cp", [.. Directory.GetFiles(from, "graph.db*"), to]);
        copying.WaitForExit();
        Assert.Equal(0, copying.ExitCode);
    }
}
