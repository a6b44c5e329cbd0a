using System.Globalization;
using Network.Graph.Model;

namespace Network.Graph.Sqlite;

/// <summary>Numbered migrations; the file's <c>user_version</c> says how far it is. Each one is applied whole or not at all.</summary>
internal static class Migrations
{
    private static readonly IReadOnlyList<string> Files = SchemaFiles.Below("sqlite/migrations/", ".sql");

    public static int Newest => Files.Count;

    /// <summary>Number of the last migration the file has seen; 0 in a new one.</summary>
    public static int Reached(Session session) => int.Parse(session.Scalar("PRAGMA user_version")!, CultureInfo.InvariantCulture);

    /// <exception cref="StoreUnusableException">The file was written by a newer version of the platform.</exception>
    public static void RefuseNewer(Session session, string path)
    {
        if (Reached(session) is var reached && reached > Newest)
        {
            throw new StoreUnusableException(
                $"The store {path} has schema {reached} of a newer version; this version of the platform knows {Newest}. Nothing was changed. Start the newer version that wrote it, or restore a backup made before the upgrade.");
        }
    }

    public static void Apply(Session session)
    {
        foreach (var (file, number) in Files.Select((file, at) => (file, at + 1)).Skip(Reached(session)))
        {
            session.Run($"BEGIN IMMEDIATE;\n{SchemaFiles.Text(file)}\nPRAGMA user_version = {number};\nCOMMIT;");
        }
    }
}
