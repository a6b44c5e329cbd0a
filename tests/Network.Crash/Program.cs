using System.Globalization;
using Network.Graph;
using Network.Graph.Sqlite;

// Writes to the store of a directory until it is killed: two nodes and a link each time, from four writers at once.
// The number of a write stands on standard output only after the store has said yes to it.
var (directory, first) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
await using var graph = SqliteGraph.Open(directory, TimeProvider.System);
Console.WriteLine("ready");
_ = Task.Run(EndWithParentAsync);
var next = first - 1;
await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(WriteForEverAsync)));

// Whoever started it may be killed itself; then nobody is left to stop it.
async Task EndWithParentAsync()
{
    await Console.In.ReadToEndAsync();
    Environment.Exit(1);
}

async Task WriteForEverAsync()
{
    while (true)
    {
        var number = Interlocked.Increment(ref next);
        await graph.WriteAsync("crash", async writer =>
        {
            var below = await writer.CreateAsync("Territory", Place($"{number}-below", number));
            var above = await writer.CreateAsync("Territory", Place($"{number}-above", number));
            return await writer.LinkAsync(below.Node.Id, "LIES_IN", above.Node.Id);
        });
        Console.WriteLine(number);
    }
}

// Long names now and then, so that a kill also falls into the copying of the log.
static Properties Place(string code, int number) => new()
{
    { "code", code }, { "name", new string('x', number % 50 == 0 ? 50_000 : 200) }, { "kind", "municipality" }, { "confidence", "example" },
};
