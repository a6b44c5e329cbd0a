using Microsoft.Data.Sqlite;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>A store that is not sound is refused by name, with the way back, and nothing of it is touched.</summary>
public sealed class StoreRefusalTests : IDisposable
{
    private readonly TempDirectory directory = new();

    private string Store => Path.Combine(directory.Path, "graph.db");

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_truncated_store_is_refused()
    {
        await MakeAsync();
        Cut(new FileInfo(Store).Length / 2);
        Refused("damaged");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(99)]
    public async Task A_store_cut_to_less_than_its_head_is_refused(long length)
    {
        await MakeAsync();
        Cut(length);
        Refused("graph.db");
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        Foreign("PRAGMA journal_mode = DELETE; CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('svíčková');");
        Refused("not a store of this platform");
    }

    [Fact]
    public void An_empty_database_of_another_program_is_not_taken_over()
    {
        Foreign("PRAGMA user_version = 3;");
        Refused("not a store of this platform");
    }

    [Fact]
    public void A_text_file_is_refused()
    {
        File.WriteAllText(Store, string.Concat(Enumerable.Repeat("This is a letter, no store.\n", 500)));
        Refused("not a store of this platform");
    }

    [Fact]
    public async Task A_store_that_has_gone_missing_is_not_replaced_by_an_empty_one()
    {
        await MakeAsync();
        File.Delete(Store);
        Refused("missing");
    }

    [Fact]
    public async Task A_store_that_was_copied_without_its_log_is_not_taken_for_a_new_one()
    {
        var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        await graph.PlaceAsync("1", "Osek");
        File.Copy(Store, Store + ".copy");
        await graph.DisposeAsync();
        File.Move(Store + ".copy", Store, overwrite: true);
        Refused("holds nothing");
    }

    [Fact]
    public async Task A_store_of_a_newer_platform_is_refused()
    {
        await MakeAsync();
        Foreign("PRAGMA user_version = 999;");
        Refused("newer version");
    }

    [Fact]
    public async Task A_newer_store_left_by_a_crash_keeps_its_log()
    {
        var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        await graph.PlaceAsync("1", "Osek");
        using var crashed = new TempDirectory();
        Foreign("PRAGMA user_version = 999;");
        foreach (var file in Directory.GetFiles(directory.Path).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(crashed.Path, Path.GetFileName(file)));
        }

        await graph.DisposeAsync();
        RefusedIn(crashed.Path, "newer version");
    }

    [Fact]
    public async Task A_second_opening_of_the_same_directory_is_refused_and_the_first_goes_on()
    {
        await using var first = SqliteGraph.Open(directory.Path, TimeProvider.System);
        Assert.Contains("Another process", Refusal(directory.Path).Message, StringComparison.Ordinal);
        await first.PlaceAsync("1", "Osek");
        Assert.NotNull(await first.ReadAsync(reader => reader.FindAsync("Territory", "1")));
    }

    [Fact]
    public async Task A_first_start_that_was_cut_off_before_it_wrote_is_taken_up_again()
    {
        await File.WriteAllTextAsync(Store, "");
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        Assert.NotNull(await graph.PlaceAsync("1", "Osek"));
    }

    [Fact]
    public async Task After_the_damage_is_put_right_the_same_process_opens_the_store()
    {
        await MakeAsync();
        var sound = await File.ReadAllBytesAsync(Store);
        Cut(sound.Length / 2);
        Refused("damaged");
        await File.WriteAllBytesAsync(Store, sound);
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        Assert.NotNull(await graph.ReadAsync(reader => reader.FindAsync("Territory", "1")));
    }

    private async Task MakeAsync()
    {
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        for (var number = 1; number <= 40; number++)
        {
            await graph.PlaceAsync($"{number}", new string('x', 500));
        }
    }

    private void Cut(long length)
    {
        using var file = new FileStream(Store, FileMode.Open);
        file.SetLength(length);
    }

    private void Foreign(string script)
    {
        using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private void Refused(string why) => RefusedIn(directory.Path, why);

    private static void RefusedIn(string path, string why)
    {
        var before = Contents(path);
        var refusal = Refusal(path);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(path, "graph.db"), refusal.Message, StringComparison.Ordinal);
        Assert.Contains("backup", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Contents(path));
    }

    private static StoreUnusableException Refusal(string path) => Assert.Throws<StoreUnusableException>(() => SqliteGraph.Open(path, TimeProvider.System));

    /// <summary>Everything that could be lost; the lock and the index of the log (-shm) hold nothing.</summary>
    private static SortedDictionary<string, string> Contents(string path) => new(Directory.GetFiles(path)
        .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileName(file)!, file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))));
}
