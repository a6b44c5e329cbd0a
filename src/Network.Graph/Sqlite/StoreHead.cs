using System.Buffers.Binary;

namespace Network.Graph.Sqlite;

/// <summary>
/// The first bytes of a SQLite file, read before SQLite opens it, because opening alone may change a file of another
/// program. Only while no connection of this process has it open: closing a file drops the locks SQLite holds on it.
/// Source: "The Database Header" in https://sqlite.org/fileformat2.html.
/// </summary>
internal static class StoreHead
{
    /// <summary>"NGRF": stands in the file from its first byte on, see <see cref="StoreFile"/>.</summary>
    public const int Format = 0x4E475246;
    private const int Length = 100;
    private const int FormatAt = 68;

    public static bool IsOurs(string path)
    {
        Span<byte> head = stackalloc byte[Length];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        return file.ReadAtLeast(head, Length, throwOnEndOfStream: false) == Length
            && head.StartsWith("SQLite format 3\0"u8)
            && BinaryPrimitives.ReadInt32BigEndian(head[FormatAt..]) == Format;
    }
}
