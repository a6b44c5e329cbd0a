using Microsoft.AspNetCore.Identity;
using Network.Graph;
using Network.Web.Accounts;

namespace Network.Tests.Accounts;

/// <summary>Counts what takes time in an answer: passwords hashed, and how often the store is read and written.</summary>
internal sealed class CountedWork(IGraph graph, IPasswordHasher<Account> hasher) : IGraph, IPasswordHasher<Account>
{
    private int made;
    private int compared;
    private int read;
    private int written;

    /// <summary>What was done since the last look.</summary>
    public string Take() =>
        $"{Interlocked.Exchange(ref made, 0)} hashed, {Interlocked.Exchange(ref compared, 0)} compared, {Interlocked.Exchange(ref read, 0)} read, {Interlocked.Exchange(ref written, 0)} written";

    public string HashPassword(Account user, string password)
    {
        Interlocked.Increment(ref made);
        return hasher.HashPassword(user, password);
    }

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref compared);
        return hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }

    public Task<T> ReadAsync<T>(Func<IGraphReader, Task<T>> read, CancellationToken cancel = default)
    {
        Interlocked.Increment(ref this.read);
        return graph.ReadAsync(read, cancel);
    }

    public Task<T> WriteAsync<T>(string author, Func<IGraphWriter, Task<T>> write, CancellationToken cancel = default)
    {
        Interlocked.Increment(ref written);
        return graph.WriteAsync(author, write, cancel);
    }

    public Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null, CancellationToken cancel = default)
    {
        Interlocked.Increment(ref read);
        return graph.QueryAsync(question, parameters, cancel);
    }

    public Task<long> LastChangeAsync(CancellationToken cancel = default) => graph.LastChangeAsync(cancel);

    public Task<long> PublicVersionAsync(CancellationToken cancel = default) => graph.PublicVersionAsync(cancel);

    public Task SettleErasuresAsync(CancellationToken cancel = default) => graph.SettleErasuresAsync(cancel);

    public Task<string?> TroubleAsync(CancellationToken cancel = default) => graph.TroubleAsync(cancel);

    /// <summary>The store belongs to the site.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
