using Network.Graph;
using Network.Graph.Moving;

namespace Network.Tests.Graph.Neo4j;

/// <summary>
/// Plays acts made of bytes on one engine and says what came of each, without the ids, which every engine gives itself:
/// a node or link is named by its turn.
/// </summary>
internal sealed class Player(IGraph graph)
{
    private static readonly string[] Kinds = ["municipality", "orp", "region", "state"];
    private readonly List<string> nodes = [];
    private readonly List<string> links = [];

    public async Task<string> PlayAsync(byte act, byte one, byte other)
    {
        try
        {
            return await graph.WriteAsync("player", writer => ActAsync(writer, act % 11, one, other));
        }
        catch (Exception failure) when (failure is ModelViolationException or InvalidOperationException)
        {
            return Named($"{failure.GetType().Name}: {failure.Message}");
        }
    }

    /// <summary>The whole graph as it would be exported, sorted by turn.</summary>
    public async Task<string> DumpAsync()
    {
        var lines = new List<string>();
        await ((IGraphArchive)graph).ExportAsync(record =>
        {
            lines.Add(Named(Said(record)));
            return Task.CompletedTask;
        });
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private async Task<string> ActAsync(IGraphWriter writer, int act, byte one, byte other)
    {
        if (act <= 2 || nodes.Count == 0)
        {
            return await CreateAsync(writer, one, other);
        }

        var (a, b) = (nodes[one % nodes.Count], nodes[other % nodes.Count]);
        return act switch
        {
            3 => Said(await writer.ChangeAsync(a, await VersionAsync(writer, a) - (other % 3 == 0 ? 1 : 0), new() { { "name", $"n{other} ě\"'\\" }, { "nuts", other % 2 == 0 ? null : "x" }, { "lat", other / 7.0 } })),
            4 => Said(await writer.ChangeAsync(a, await VersionAsync(writer, a), new() { { "code", $"c{other % 9}" } })),
            5 => Said(await writer.ChangeAsync(a, 1, new() { { "colour", "red" } })),
            6 when other % 4 == 0 => Said(await writer.RetireAsync(a, await VersionAsync(writer, a))),
            7 when links.Count > 0 => $"{await writer.UnlinkAsync(links[other % links.Count])}",
            8 => await TwiceAsync(writer, one, other),
            10 when other % 2 == 0 => $"{await writer.EraseAsync(a)}",
            _ => await LinkAsync(writer, a, b, one % 5 == 0 ? "OWNS" : "LIES_IN"),
        };
    }

    /// <summary>Several acts in one change, which is called off in the end now and then.</summary>
    private async Task<string> TwiceAsync(IGraphWriter writer, byte one, byte other)
    {
        var known = (nodes.Count, links.Count);
        var said = $"{await CreateAsync(writer, one, other)} {await CreateAsync(writer, one, other)} {await LinkAsync(writer, nodes[^1], nodes[0], "LIES_IN")}";
        said += $" {string.Join(',', (await writer.NeighboursAsync(nodes[0], "LIES_IN", Direction.In)).Select(near => near.LinkId))}";
        if (other % 3 == 0)
        {
            writer.Abandon();
            nodes.RemoveRange(known.Item1, nodes.Count - known.Item1);
            links.RemoveRange(known.Item2, links.Count - known.Item2);
            return "abandoned";
        }

        return Named(said);
    }

    private async Task<string> CreateAsync(IGraphWriter writer, byte code, byte kind)
    {
        var made = await writer.CreateAsync("Territory", Facts.Place($"c{code % 9}", $"n{kind}", Kinds[kind % Kinds.Length]).With(new() { { "alsoKnown", new[] { "a|b", "" } } }));
        if (made is CreateResult.Taken taken)
        {
            return Named($"taken by {taken.Existing}");
        }

        nodes.Add(made.Node.Id);
        return Named($"created {made.Node}");
    }

    private async Task<string> LinkAsync(IGraphWriter writer, string from, string to, string type)
    {
        links.Add(await writer.LinkAsync(from, type, to));
        return "linked";
    }

    private static async Task<long> VersionAsync(IGraphReader reader, string id) => (await reader.FindAsync(id))?.Version ?? 0; // none where it was erased

    private string Said(ChangeResult result) => Named(result is ChangeResult.Stale stale ? $"stale {stale.Current} {string.Join(',', stale.ChangedKeys)}" : $"{result}");

    private static string Said(GraphRecord record) => record switch
    {
        GraphRecord.OfChange({ } change) => $"change {change.Sequence:0000} {change.Author} {change.Act} {change.Subject} {change.Version} {change.Before} {change.After}",
        _ => $"{record}",
    };

    private string Named(string said)
    {
        foreach (var (id, at) in nodes.Select((id, at) => (id, at)))
        {
            said = said.Replace(id, $"node-{at}", StringComparison.Ordinal);
        }

        foreach (var (id, at) in links.Select((id, at) => (id, at)))
        {
            said = said.Replace(id, $"link-{at}", StringComparison.Ordinal);
        }

        return said;
    }
}
