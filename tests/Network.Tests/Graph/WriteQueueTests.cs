using System.Globalization;
using Microsoft.Data.Sqlite;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>The one writer: what goes wrong in one change stays in that change.</summary>
public sealed class WriteQueueTests : IAsyncLifetime
{
    private readonly TempDirectory directory = new();
    private SqliteGraph graph = null!;

    public ValueTask InitializeAsync()
    {
        graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await graph.DisposeAsync();
        directory.Dispose();
    }

    [Fact]
    public async Task Of_64_writers_at_once_everyone_who_heard_yes_is_there()
    {
        var writers = Enumerable.Range(0, 64).Select(async writer =>
        {
            for (var number = 0; number < 20; number++)
            {
                await graph.PlaceAsync($"{writer}-{number}", "Ves");
            }
        });
        await Task.WhenAll(writers);
        Assert.Equal(64 * 20, await graph.LastChangeAsync());
        for (var writer = 0; writer < 64; writer++)
        {
            Assert.NotNull(await graph.ReadAsync(reader => reader.FindAsync("Territory", $"{writer}-19")));
        }
    }

    [Fact]
    public async Task A_failing_write_in_a_group_harms_none_of_the_others()
    {
        var writes = Enumerable.Range(0, 300).Select(number => number % 7 == 3 ? FailingAsync($"{number}") : graph.PlaceAsync($"{number}", "Ves")).ToArray();
        foreach (var (write, number) in writes.Select((write, number) => (write, number)))
        {
            var failure = await Record.ExceptionAsync(() => write);
            Assert.Equal(number % 7 == 3, failure is InvalidOperationException);
            Assert.Equal(number % 7 != 3, await graph.ReadAsync(reader => reader.FindAsync("Territory", $"{number}")) is not null);
        }
    }

    [Fact]
    public async Task A_change_that_makes_sqlite_roll_everything_back_harms_none_of_the_others()
    {
        using var begun = new ManualResetEventSlim();
        using var queued = new ManualResetEventSlim();
        var holds = graph.WriteAsync("test", writer =>
        {
            begun.Set();
            queued.Wait();
            return Task.FromResult(0);
        });
        begun.Wait();
        var before = graph.PlaceAsync("1", "Osek");
        var rolledBack = Assert.ThrowsAsync<SqliteException>(() => graph.WriteAsync<Node>("test", async writer =>
        {
            await writer.CreateAsync("Territory", Facts.Place("2", "Duchcov"));
            throw RolledBack(writer);
        }));
        var after = graph.PlaceAsync("3", "Lom");
        queued.Set();
        await Task.WhenAll(holds, before, after, rolledBack);
        Assert.Contains("disk is full", (await rolledBack).Message, StringComparison.Ordinal);
        Assert.NotNull(await graph.ReadAsync(reader => reader.FindAsync("Territory", "1")));
        Assert.Null(await graph.ReadAsync(reader => reader.FindAsync("Territory", "2")));
        Assert.NotNull(await graph.ReadAsync(reader => reader.FindAsync("Territory", "3")));
    }

    [Fact]
    public async Task A_failure_of_the_store_cannot_be_swallowed_into_half_a_change()
    {
        await graph.PlaceAsync("1", "Osek");
        await Assert.ThrowsAsync<SqliteException>(() => graph.WriteAsync("test", async writer =>
        {
            await writer.CreateAsync("Territory", Facts.Place("2", "Duchcov"));
            try
            {
                Fail(writer);
            }
            catch (SqliteException)
            {
                await writer.CreateAsync("Territory", Facts.Place("3", "Lom"));
            }

            return 0;
        }));
        Assert.Null(await graph.ReadAsync(reader => reader.FindAsync("Territory", "2")));
        Assert.Null(await graph.ReadAsync(reader => reader.FindAsync("Territory", "3")));
        await graph.PlaceAsync("4", "Most");
    }

    [Fact]
    public async Task A_write_inside_a_write_is_refused_instead_of_waiting_for_itself()
    {
        var inner = graph.WriteAsync("test", async _ => await graph.PlaceAsync("1", "Osek"));
        Assert.Same(inner, await Task.WhenAny(inner, Task.Delay(TimeSpan.FromSeconds(30))));
        await Assert.ThrowsAsync<InvalidOperationException>(() => inner);
    }

    [Fact]
    public async Task A_writer_or_reader_kept_beyond_its_function_does_nothing_any_more()
    {
        var writer = await graph.WriteAsync("test", Task.FromResult);
        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.CreateAsync("Territory", Facts.Place("1", "Osek")));
        var reader = await graph.ReadAsync(Task.FromResult);
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.FindAsync("Territory", "1"));
    }

    [Fact]
    public async Task A_write_speaks_the_language_of_its_caller()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("uk-UA");
        Assert.Equal("uk-UA", await graph.WriteAsync("test", _ => Task.FromResult(CultureInfo.CurrentCulture.Name)));
    }

    [Fact]
    public async Task Writes_that_wait_when_the_store_closes_are_carried_out_and_later_ones_refused()
    {
        var writes = Enumerable.Range(0, 200).Select(number => graph.PlaceAsync($"{number}", "Ves")).ToArray();
        await graph.DisposeAsync();
        await Task.WhenAll(writes);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => graph.PlaceAsync("late", "Ves"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => graph.ReadAsync(reader => reader.FindAsync("late")));
        graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        Assert.Equal(200, await graph.LastChangeAsync());
    }

    [Fact]
    public async Task What_is_cancelled_before_its_turn_is_not_written()
    {
        using var cancel = new CancellationTokenSource();
        using var queued = new ManualResetEventSlim();
        var holds = graph.WriteAsync("test", _ =>
        {
            queued.Wait();
            return Task.FromResult(0);
        });
        var cancelled = graph.WriteAsync("test", writer => writer.CreateAsync("Territory", Facts.Place("1", "Osek")), cancel.Token);
        await cancel.CancelAsync();
        queued.Set();
        await holds;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Null(await graph.ReadAsync(reader => reader.FindAsync("Territory", "1")));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => graph.QueryAsync("catalogue/languages", null, cancel.Token));
    }

    private Task<Node> FailingAsync(string code) => graph.WriteAsync<Node>("test", async writer =>
    {
        await writer.CreateAsync("Territory", Facts.Place(code, "Ves"));
        throw new InvalidOperationException("no");
    });

    private static Session SessionOf(IGraphWriter writer) => ((SqliteWriter)writer).Session;

    /// <summary>What a full disk does: SQLite rolls back the whole transaction by itself and then says why.</summary>
    private static SqliteException RolledBack(IGraphWriter writer)
    {
        SessionOf(writer).Run("ROLLBACK");
        return new SqliteException("database or disk is full", 13);
    }

    private static void Fail(IGraphWriter writer) => SessionOf(writer).Rows("INSERT INTO node (id) VALUES (NULL)");
}
