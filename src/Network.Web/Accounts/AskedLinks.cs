using System.Security.Cryptography;
using System.Threading.Channels;
using Network.Web.Letters;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>
/// Writes the letters with links that people asked for, beside the requests. After the answer would be too early: the
/// next request on the same line waits until all work of the one before has ended, and how long it waits tells whether
/// the address has an account. For the same reason the writing begins a while later, nobody knows when.
/// </summary>
public sealed class AskedLinks(IServiceScopeFactory scopes, ILogger<AskedLinks> log) : BackgroundService
{
    /// <summary>Whoever asks faster than letters can be written for does not fill the memory.</summary>
    private const int Most = 10_000;

    private readonly Channel<Asked> waiting = Channel.CreateBounded<Asked>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ask(EmailAddress address, string language, Caller caller) => waiting.Writer.TryWrite(new(address, language, caller.Network, caller.Request));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(waiting.Reader.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = 100, CancellationToken = stoppingToken }, WriteAsync);

    private async ValueTask WriteAsync(Asked asked, CancellationToken cancel)
    {
        await Task.Delay(RandomNumberGenerator.GetInt32(50, 500), cancel); // real milliseconds, whatever clock a test sets
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().IsPerson(Principal.Visitor, asked.Network, asked.Request);
            await scope.ServiceProvider.GetRequiredService<OneTimeLinkStore>().SendAsync(asked.Address, asked.Language, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "A link that was asked for could not be written; the person has to ask again."); // without the address
        }
    }

    private sealed record Asked(EmailAddress Address, string Language, string? Network, string? Request);
}
