using System.Globalization;

namespace Network.Graph.Sqlite;

/// <summary>Backup of the embedded store, also while the platform runs, and the way back, which needs it stopped.</summary>
public static class StoreCopy
{
    /// <summary>Copies the store as of one moment, looks through the copy, and only then puts it in its place.</summary>
    /// <exception cref="StoreUnusableException">There is no store, or it is damaged.</exception>
    public static void Make(string directory, string target)
    {
        var unfinished = target + ".unfinished";
        File.Delete(unfinished);
        using (var session = StoreFile.OpenToCopy(directory))
        {
            session.Rows("VACUUM INTO $target", new Dictionary<string, object?> { ["target"] = unfinished });
        }

        StoreFile.RefuseUnsound(unfinished);
        Flush(unfinished);
        File.Move(unfinished, target, overwrite: true);
    }

    /// <returns>The folder where the store that was there before lies now; null where there was none.</returns>
    /// <exception cref="StoreUnusableException">The backup is not sound, or the platform runs; nothing was changed.</exception>
    public static string? PutBack(string backup, string directory, TimeProvider clock)
    {
        if (!File.Exists(backup))
        {
            throw new StoreUnusableException($"There is no backup {backup}. Nothing was changed.");
        }

        StoreFile.RefuseUnsound(backup);
        using var alone = new StoreLock(directory);
        var store = Path.Combine(directory, "graph.db");
        var incoming = store + ".incoming";
        File.Copy(backup, incoming, overwrite: true);
        Flush(incoming);
        var aside = MoveAside(directory, store, clock);
        File.Move(incoming, store);
        return aside;
    }

    private static string? MoveAside(string directory, string store, TimeProvider clock)
    {
        string[] parts = [store, store + "-wal", store + "-shm"];
        if (!parts.Any(File.Exists))
        {
            return null;
        }

        var aside = Path.Combine(directory, "aside-" + clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture));
        Directory.CreateDirectory(aside);
        foreach (var part in parts.Where(File.Exists).Reverse())
        {
            File.Move(part, Path.Combine(aside, Path.GetFileName(part)));
        }

        return aside;
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
