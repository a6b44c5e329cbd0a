using Microsoft.Data.Sqlite;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>What was erased stands in no byte of the embedded store's files: the node, its links, their history, its words.</summary>
public sealed class ErasedBytesTests : IAsyncDisposable
{
    private readonly OwnStore own = OwnStore.Empty();

    private SqliteGraph Graph => own.Graph;

    public ValueTask DisposeAsync() => own.DisposeAsync();

    [Fact]
    public async Task Nothing_of_what_was_erased_stands_in_the_files_once_it_is_settled()
    {
        var erased = await new CanaryLife(Graph).LiveAsync();
        Assert.Equal(StoreBytes.Traces, Found());
        await EraseAsync(erased);
        await Graph.SettleErasuresAsync();
        Assert.Empty(Found());
        Assert.NotEmpty(await Graph.QueryAsync("search/words"));
        await Graph.SettleErasuresAsync();
    }

    [Fact]
    public async Task Settling_waits_for_those_who_still_read_what_was_erased()
    {
        var place = await Graph.PlaceAsync("1", StoreBytes.Canaries[0]);
        var settling = Task.CompletedTask;
        await Graph.ReadAsync(async reader =>
        {
            await reader.FindAsync(place.Id);
            await EraseAsync([place.Id]);
            settling = Graph.SettleErasuresAsync();
            await Task.Delay(500);
            Assert.False(settling.IsCompleted);
            Assert.NotNull(await reader.FindAsync(place.Id));
            return 0;
        });
        await settling;
        Assert.Empty(Found());
    }

    [Fact]
    public async Task What_a_crash_left_unsettled_can_be_settled_after_the_next_start()
    {
        var place = await Graph.PlaceAsync("1", StoreBytes.Canaries[0]);
        await EraseAsync([place.Id]);
        using var crashed = new TempDirectory();
        StoreBytes.Copy(own.Folder, crashed.Path);
        Assert.NotEmpty(StoreBytes.Found(crashed.Path));
        await using var restarted = SqliteGraph.Open(crashed.Path, TimeProvider.System);
        await restarted.SettleErasuresAsync();
        Assert.Empty(StoreBytes.Found(crashed.Path));
    }

    [Fact]
    public async Task While_it_is_settled_changes_wait_and_none_is_lost()
    {
        var settling = Enumerable.Range(0, 5).Select(_ => Graph.SettleErasuresAsync());
        var writing = Enumerable.Range(0, 200).Select(number => Graph.PlaceAsync($"{number}", new string('x', 500)));
        await Task.WhenAll(writing.Take(100).Concat<Task>(settling).Concat(writing.Skip(100)).ToArray());
        Assert.Equal(["200", "200"], Column("SELECT CAST(count(*) AS TEXT) FROM node UNION ALL SELECT CAST(count(*) AS TEXT) FROM change"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Graph.WriteAsync("test", async _ =>
        {
            await Graph.SettleErasuresAsync();
            return 0;
        }));
    }

    [Fact]
    public async Task A_row_that_goes_to_a_node_of_another_label_leaves_nothing_derived_behind()
    {
        var competence = await Graph.WriteAsync("test", async writer =>
        {
            var place = (await writer.CreateAsync("Territory", Facts.Place("1", "Osek"))).Node;
            var matter = (await writer.CreateAsync("Matter", new() { { "code", "m" }, { "name", "m" }, { "level", "orp" }, { "chain", new[] { "orp" } }, { "confidence", "example" } })).Node;
            var holds = (await writer.CreateAsync("Competence", new() { { "code", "c" }, { "role", "decides" }, { "confidence", "example" } })).Node;
            await writer.LinkAsync(holds.Id, "OF", matter.Id);
            await writer.LinkAsync(holds.Id, "COVERS", place.Id);
            return holds;
        });
        Assert.Equal("1", await DerivedAsync());
        await Graph.WriteAsync("test", async writer => await writer.EraseAsync(competence.Id) && await writer.CreateAsync("Territory", Facts.Place("2", "Lom")) is CreateResult.Created);
        Assert.Equal("0", await DerivedAsync());
    }

    private Task<bool> EraseAsync(List<string> ids) => Graph.WriteAsync("test", async writer =>
    {
        foreach (var id in ids)
        {
            Assert.True(await writer.EraseAsync(id));
        }

        return true;
    });

    private Task<string> DerivedAsync() => Task.FromResult(Column("SELECT CAST(count(*) AS TEXT) FROM competence_at")[0]);

    private IReadOnlyList<string> Column(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(own.Folder, "graph.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection.Column(statement);
    }

    private IReadOnlyList<string> Found() => StoreBytes.Found(own.Folder);
}
