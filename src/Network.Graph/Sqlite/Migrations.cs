using System.Globalization;
using Network.Graph.Model;

namespace Network.Graph.Sqlite;

/// <summary>Numbered migrations; the file's <c>user_version</c> says how far it is. Each one is applied whole or not at all.</summary>
internal static class Migrations
{
    private static readonly IReadOnlyList<string> Files = SchemaFiles.Below("sqlite/migrations/", ".sql");

    public static int Newest => Files.Count;

    /// <exception cref="StoreUnusableException">The file was written by a newer version of the platform.</exception>
    public static void Apply(Session session, string path)
    {
        var reached = int.Parse(session.Scalar("PRAGMA user_version")!, CultureInfo.InvariantCulture);
        if (reached > Newest)
        {
            throw new StoreUnusableException(
                $"The store {path} has schema {reached}, this version of the platform knows {Newest}. Start the newer version that wrote it, or restore a backup made before the upgrade.");
        }

        foreach (var (file, number) in Files.Select((file, at) => (file, at + 1)).Skip(reached))
        {
            session.Run($"BEGIN IMMEDIATE;\n{SchemaFiles.Text(file)}\nPRAGMA user_version = {number};\nCOMMIT;");
        }
    }
}
