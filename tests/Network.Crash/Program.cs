using Network.Graph;
using Network.Graph.Sqlite;

// Writes pairs of linked nodes as fast as it can and says the number of each one once it is acknowledged, until it is killed.
await using var graph = SqliteGraph.Open(args[0], TimeProvider.System);
var next = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(WriteAsync)));

async Task WriteAsync()
{
    while (true)
    {
        var number = Interlocked.Increment(ref next);
        await graph.WriteAsync("crash", async writer =>
        {
            var below = await writer.CreateAsync("Territory", Place($"m{number}", "municipality"));
            var above = await writer.CreateAsync("Territory", Place($"o{number}", "orp"));
            return await writer.LinkAsync(below.Node.Id, "LIES_IN", above.Node.Id);
        });
        lock (graph)
        {
            Console.WriteLine(number);
        }
    }
}

static Properties Place(string code, string kind) => new() { { "code", code }, { "name", code }, { "kind", kind }, { "confidence", "example" } };
