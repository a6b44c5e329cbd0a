using System.IO.Compression;

namespace Network.Tests.Imports;

/// <summary>Packages of our own making.</summary>
internal static class Zips
{
    public static byte[] Of(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Says in its directory that everything is ten bytes long: no more than these are inflated then, by anybody.</summary>
    public static byte[] Lying(byte[] zip)
    {
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(directory + 24), 10);
        return zip;
    }
}
