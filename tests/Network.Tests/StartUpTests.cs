using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Network.Graph.Sqlite;

namespace Network.Tests;

/// <summary>
/// The built program as its own process. A store that cannot be used ends it with 3 and one sentence that a person can
/// act on; nobody should have to read a stack trace to learn that a disk is read-only.
/// </summary>
public sealed class StartUpTests : IDisposable
{
    private readonly TempDirectory directory = new();

    private string Store => Path.Combine(directory.Path, "graph.db");

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_damaged_store_ends_the_start_with_its_name_and_the_way_back()
    {
        await MakeStoreAsync();
        await File.WriteAllBytesAsync(Store, [.. Enumerable.Repeat((byte)'x', 8192)]);
        await RefusedAsync(Store, "docs/operations.md, Restore");
    }

    [Fact]
    public async Task A_missing_store_is_not_replaced_by_an_empty_one()
    {
        await MakeStoreAsync();
        File.Delete(Store);
        await RefusedAsync(Store, "missing although it was created before");
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        await RunOnFileAsync("CREATE TABLE theirs (x); PRAGMA application_id = 42;");
        await RefusedAsync(Store, "not a store of this platform");
    }

    [Fact]
    public async Task A_store_of_a_newer_version_names_both_versions()
    {
        await MakeStoreAsync();
        await RunOnFileAsync("PRAGMA user_version = 9999;");
        await RefusedAsync(Store, "schema 9999");
    }

    [Fact]
    public async Task A_store_that_another_process_has_open_is_refused()
    {
        await using var other = SqliteGraph.Open(directory.Path, TimeProvider.System);
        await RefusedAsync(Path.Combine(directory.Path, "graph.lock"), "Another process has the store open");
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_written_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "file"), "not a directory");
        var below = Path.Combine(directory.Path, "file", "data");
        await RefusedAsync(below, "cannot be written", below);
    }

    [Fact]
    public async Task A_provider_to_sign_in_with_that_cannot_be_used_is_named() =>
        await RefusedAsync("Oidc__Providers__0__Authority", "another machine", null, "--Oidc:Providers:0:Key", "town", "--Oidc:Providers:0:Title", "Town", "--Oidc:Providers:0:Authority", "http://login.example.org");

    private async Task RefusedAsync(string named, string says, string? data = null, params string[] more)
    {
        var (code, error) = await StartAsync(data ?? directory.Path, more);
        Assert.Equal(3, code);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Error)> StartAsync(string data, string[] more)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var argument in new[] { "Network.Web.dll", "--Data:Directory", data, "--Seed:Load", "false", "--urls", "http://127.0.0.1:0" }.Concat(more))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            await output;
            return (process.ExitCode, error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private async Task MakeStoreAsync() => await SqliteGraph.Open(directory.Path, TimeProvider.System).DisposeAsync();

    private async Task RunOnFileAsync(string script)
    {
        await using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = script;
        await command.ExecuteNonQueryAsync();
    }
}
