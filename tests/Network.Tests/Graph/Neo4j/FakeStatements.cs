using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using Network.Graph.Model;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>
/// Plays the primitive statements of the engine, recognised by their text. To questions it has no rows, to what
/// prepares a schema nothing to say, and anything else is a mistake of the test.
/// </summary>
internal static class FakeStatements
{
    private const string Folder = "neo4j/primitives/";
    private static readonly string[] NodeFields = ["id", "label", "version", "retired", "props"];
    private static readonly string[] ChangeFields = ["seq", "at", "author", "act", "subject", "version", "before", "after"];

    private static readonly FrozenDictionary<string, string> Names = SchemaFiles.Below(Folder, ".cypher")
        .ToFrozenDictionary(SchemaFiles.Text, path => path[Folder.Length..^".cypher".Length]);

    private static readonly FrozenSet<string> OfSchema = ServerMigrations.Files.SelectMany(ServerMigrations.Statements)
        .Append("CREATE CONSTRAINT store_name IF NOT EXISTS FOR (s:Store) REQUIRE s.name IS UNIQUE").Append("CALL db.awaitIndexes(300)").Append("RETURN 1").ToFrozenSet();

    private static readonly FrozenDictionary<string, string[]> Questions = Question.Cypher.Values.DistinctBy(question => question.Statement)
        .ToFrozenDictionary(question => question.Statement, question => question.Columns.ToArray());

    /// <summary>Name of the primitive, else the text.</summary>
    public static string NameOf(string text) => Names.GetValueOrDefault(text, text);

    public static async Task<JsonObject> RunAsync(FakeTransaction transaction, string text, JsonObject given)
    {
        if (OfSchema.Contains(text) || Questions.ContainsKey(text))
        {
            return Table(Questions.GetValueOrDefault(text, []), []);
        }

        return Names.GetValueOrDefault(text) switch
        {
            "find-by-id" => Table(NodeFields, Some(transaction.Node(Text(given, "id"))).Select(NodeRow)),
            "find-by-key" => Table(NodeFields, Some(transaction.Keyed(Text(given, "key"))).Select(NodeRow)),
            "neighbours-out" => Neighbours(transaction, given, link => link.From, link => link.To),
            "neighbours-in" => Neighbours(transaction, given, link => link.To, link => link.From),
            "history" => Table(ChangeFields, transaction.History(Text(given, "id")).Select(change => ChangeFields.Select(field => change[field]))),
            "last-change" or "public-version" => Table(["seq"], [[transaction.State().LastChange]]),
            "state" => Table(["schema", "importing", "foreign"], [[transaction.State().Schema ?? 0, false, transaction.State().Foreign]]),
            var writing => await WriteAsync(transaction, writing ?? text, given),
        };
    }

    private static async Task<JsonObject> WriteAsync(FakeTransaction transaction, string name, JsonObject given)
    {
        switch (name)
        {
            case "lock-node":
                await transaction.LockNodeAsync(Text(given, "id"));
                return Table(NodeFields, Some(transaction.Node(Text(given, "id"))).Select(NodeRow));
            case "update-node":
                await transaction.UpdateAsync(Text(given, "id"), Known(given["all"]!));
                return Table([], []);
            case "create-nodes":
                foreach (var created in given["nodes"]!.AsArray())
                {
                    await transaction.CreateAsync(created!["label"]!.GetValue<string>(), Known(created["all"]!));
                }

                return Table([], []);
            case "create-links":
                given["links"]!.AsArray().ToList().ForEach(link => Link(transaction, link!.AsObject()));
                return Table([], []);
            case "delete-link":
                await transaction.LockNodeAsync(Text(given, "from"));
                var gone = transaction.Links(link => link.Id == Text(given, "link") && link.From == Text(given, "from") && link.Type == Text(given, "type"));
                gone.ToList().ForEach(link => transaction.Unlink(link.Id));
                return Table(["link"], gone.Select(link => new JsonNode?[] { link.Id }));
            case "erase-node":
                return Table(["version", "writes"], Some(await transaction.EraseAsync(Text(given, "id"))).Select(gone => new[] { gone["version"], gone["writes"] }));
            case "insert-changes":
                await transaction.RecordAsync(given["changes"]!.AsArray().Select(change => Known(change!)));
                return Table([], []);
            default:
                return await UnderTheLockAsync(transaction, name, given);
        }
    }

    private static void Link(FakeTransaction transaction, JsonObject link)
    {
        var (from, to, all) = (Text(link, "from"), Text(link, "to"), Known(link["all"]!));
        if (transaction.Node(from) is null || transaction.Node(to) is null)
        {
            throw new FakeError(202, "Neo.ClientError.Statement.ArgumentError", "Failed to create relationship `r`, node `b` is missing.");
        }

        transaction.Link(new FakeLink(Text(all, "id"), from, Text(link, "type"), to, all));
    }

    private static async Task<JsonObject> UnderTheLockAsync(FakeTransaction transaction, string name, JsonObject given)
    {
        await transaction.LockStoreAsync();
        switch (name)
        {
            case "last-settled-change":
                return Table(["seq"], [[transaction.State().LastChange]]);
            case "was-kept":
                return Table(["kept"], [[transaction.WasKept(Text(given, "write"))]]);
            case "create-store":
                transaction.Reach(transaction.State().Schema ?? 0);
                return Table([], []);
            case "reach-schema":
                transaction.Reach(int.Parse(Text(given, "number"), CultureInfo.InvariantCulture));
                return Table([], []);
            default:
                throw new FakeError(400, "Neo.ClientError.Statement.SyntaxError", "The fake server does not know " + name);
        }
    }

    private static JsonObject Neighbours(FakeTransaction transaction, JsonObject given, Func<FakeLink, string> here, Func<FakeLink, string> there) => Table(
        [.. NodeFields, "link_id", "link_props"],
        transaction.Links(link => here(link) == Text(given, "id") && link.Type == Text(given, "type"))
            .Select(link => (Node: transaction.Node(there(link)), Link: link))
            .Where(pair => pair.Node is not null && Text(pair.Node, "retired") == "false")
            .Select(pair => NodeRow(pair.Node!).Concat([pair.Link.Id, pair.Link.Facts])));

    private static JsonObject Table(IEnumerable<string> fields, IEnumerable<IEnumerable<JsonNode?>> rows) => new()
    {
        ["fields"] = new JsonArray([.. fields.Select(field => (JsonNode)field)]),
        ["values"] = new JsonArray([.. rows.Select(row => new JsonArray([.. row.Select(value => value?.DeepClone())]))]),
    };

    private static IEnumerable<JsonNode?> NodeRow(JsonObject node)
    {
        var properties = node.DeepClone().AsObject();
        properties.Remove("label");
        return [node["id"], node["label"], node["version"], node["retired"], properties];
    }

    private static IEnumerable<JsonObject> Some(JsonObject? node) => node is null ? [] : [node];

    /// <summary>A property set to null is none.</summary>
    private static JsonObject Known(JsonNode map) => new(map.AsObject().Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));

    private static string Text(JsonObject map, string property) => FakeTransaction.Text(map, property)!;
}
