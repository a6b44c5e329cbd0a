using System.Collections.Concurrent;
using System.Globalization;
using Network.Graph;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>
/// Changes by two web nodes over a line on which everything goes wrong that can. What was acknowledged is there once,
/// what failed is not there, what may have been kept is there once or not at all. <c>FAILING_LINE_CHANGES=10000</c> is
/// the full size.
/// </summary>
public sealed class FailingLineTests(ITestOutputHelper output)
{
    private static readonly int Operations = int.Parse(Environment.GetEnvironmentVariable("FAILING_LINE_CHANGES") ?? "1500", CultureInfo.InvariantCulture);
    private const int Places = 40;

    private enum Told
    {
        Kept,
        Failed,
        NotKnown,
    }

    [Fact]
    public async Task Of_many_changes_over_a_failing_line_each_has_its_effect_once()
    {
        await using var fake = await FakeNeo4j.StartAsync(new FakeFaults(seed: 20261125));
        var settings = fake.Settings with { Patience = TimeSpan.FromHours(1) }; // by this clock; nothing hangs here
        await using var first = new Neo4jGraph(settings, new QuickTime());
        await using var second = new Neo4jGraph(settings, new QuickTime());
        await first.PrepareAsync();
        var places = await Task.WhenAll(Enumerable.Range(0, Places).Select(at => first.PlaceAsync($"place {at}", "never changed")));

        fake.Faults.Rate = 0.05;
        var told = new ConcurrentDictionary<int, Told>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Operations), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            told[number] = await TryAsync(number % 4 < 2 ? first : second, number, places[number / 10 % Places].Id));
        fake.Faults.Rate = 0;

        output.WriteLine(string.Join(", ", told.Values.CountBy(one => one)));
        output.WriteLine(string.Join(", ", fake.Faults.Counted.OrderBy(pair => pair.Key)));
        Assert.True(told.Values.Count(one => one == Told.Kept) > Operations * 4 / 5);
        await CheckAsync(fake.Graph, first, told);
    }

    private static async Task<Told> TryAsync(IGraph graph, int number, string place)
    {
        try
        {
            await graph.WriteAsync($"{number}", writer => WriteAsync(writer, number, place));
            return Told.Kept;
        }
        catch (StoreAwayException failure)
        {
            return failure.MayHaveBeenKept ? Told.NotKnown : Told.Failed;
        }
        catch (ServerErrorException)
        {
            return Told.Failed;
        }
    }

    /// <summary>Of ten, five create a place, four change one of few places, one does both and links them.</summary>
    private static async Task<bool> WriteAsync(IGraphWriter writer, int number, string place)
    {
        if (number % 10 >= 5)
        {
            var seen = (await writer.FindAsync(place))!.Version;
            while (await writer.ChangeAsync(place, seen, new() { { "name", $"{number}" } }) is ChangeResult.Stale stale)
            {
                seen = stale.Current.Version; // the other node was faster
            }
        }

        if (number % 10 is < 5 or 9)
        {
            var created = Assert.IsType<CreateResult.Created>(await writer.CreateAsync("Territory", Facts.Place($"{number}", "new")));
            if (number % 10 == 9)
            {
                await writer.LinkAsync(created.New.Id, "LIES_IN", place);
                await writer.HistoryAsync(created.New.Id); // sends the link and the history before the commit
            }
        }

        return true;
    }

    private static string[] Whole(int number) => (number % 10) switch
    {
        < 5 => ["created"],
        9 => ["changed", "created", "linked"],
        _ => ["changed"],
    };

    private static async Task CheckAsync(FakeGraph kept, IGraph graph, IReadOnlyDictionary<int, Told> told)
    {
        var acts = kept.Changes.ToLookup(change => FakeTransaction.Text(change, "author"), change => FakeTransaction.Text(change, "act"));
        foreach (var (number, one) in told)
        {
            var whole = Whole(number);
            var found = acts[$"{number}"].Order().ToArray();
            Assert.True(found.SequenceEqual(whole) && one != Told.Failed || found.Length == 0 && one != Told.Kept, $"{number} was {one}: {string.Join(", ", found)}");
            Assert.Equal(whole.Contains("created") && found.Length > 0, kept.IdsByKey.ContainsKey($"Territory {number}"));
        }

        Assert.Equal(Enumerable.Range(1, kept.Changes.Count), kept.Changes.Select(change => (int)change["seq"]!.GetValue<long>()));
        Assert.Equal(kept.Changes.Count, await graph.LastChangeAsync());
        Assert.Equal(kept.Changes.Count(change => FakeTransaction.Text(change, "act") == "linked"), kept.Links.Count);
        Assert.Distinct(kept.Links.Select(link => link.Id));
        var versions = kept.Changes.Where(change => FakeTransaction.Text(change, "act") != "linked").CountBy(change => FakeTransaction.Text(change, "subject")!).ToDictionary();
        Assert.All(kept.Nodes, node => Assert.Equal(versions[node.Key], node.Value["version"]!.GetValue<int>()));
    }
}
