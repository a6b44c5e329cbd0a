using System.IO.Compression;

namespace Network.Web.Imports.Tables;

/// <summary>
/// Looks at a package before anybody works with it. The sizes that it declares are the sender's words: the bytes are
/// counted while they are really inflated, and thrown away.
/// </summary>
internal static class ZipCheck
{
    /// <returns>Null, or why the package is not opened.</returns>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static TableProblem? Refuse(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > TableLimits.Parts)
        {
            return TableProblem.OfFile("import.file.parts", ("limit", TableLimits.Parts));
        }

        if (zip.Entries.Select(entry => entry.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count() != zip.Entries.Count || zip.Entries.Any(entry => Leaves(entry.FullName)))
        {
            return TableProblem.OfFile("import.file.damaged");
        }

        return Inflates(zip) ? TableProblem.OfFile("import.file.inflates", ("limit", TableLimits.InflatedBytes / 1024 / 1024)) : null;
    }

    /// <summary>Nothing is unpacked to a disk; who names such a path does not send a table.</summary>
    private static bool Leaves(string name) => name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Split('/').Contains("..");

    private static bool Inflates(ZipArchive zip)
    {
        var (piece, total) = (new byte[64 * 1024], 0L);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (var length = part.Read(piece); length > 0; length = part.Read(piece))
            {
                total += length;
                if (total > TableLimits.InflatedBytes)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
