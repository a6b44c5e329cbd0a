using Network.Graph;
using Network.Web.Audit;

namespace Network.Web.Accounts;

/// <summary>Keeps which devices an account is signed in on; ending one ends it everywhere at once, for each request looks here.</summary>
public sealed class SessionStore(IGraph graph, Acts acts, TimeProvider clock)
{
    private const string Label = "Session";

    /// <returns>The secret that the device's cookie carries.</returns>
    public async Task<string> BeginAsync(string account, SignInMethod method, bool strong, string? device, CancellationToken cancel)
    {
        var secret = Secret.New();
        var now = clock.GetUtcNow().ToString("O");
        await acts.DoAsync(
            new Act("session.begin").To(Account.Label, account),
            async writer =>
            {
                var session = (await writer.CreateAsync(Label, new Properties
                {
                    { "code", Secret.Hash(secret) },
                    { "method", method.ToString().ToLowerInvariant() },
                    { "strong", strong },
                    { "device", device },
                    { "network", acts.Caller.Network },
                    { "startedAt", now },
                    { "seenAt", now },
                })).Node;
                return await writer.LinkAsync(account, "HAS", session.Id);
            },
            cancel);
        return secret;
    }

    public async Task<IReadOnlyList<Session>> OfAsync(string account, CancellationToken cancel) =>
        [.. (await graph.ReadAsync(reader => reader.NeighboursAsync(account, "HAS", Direction.Out), cancel)).Where(own => own.Node.Label == Label).Select(own => Session.Of(own.Node)).OrderByDescending(session => session.SeenAt)];

    /// <returns>False where the account has no such session.</returns>
    public Task<bool> EndAsync(string account, string session, CancellationToken cancel) =>
        EndAsync(account, own => own == session, cancel);

    public Task<bool> EndOthersAsync(string account, string? session, CancellationToken cancel) =>
        EndAsync(account, own => own != session, cancel);

    /// <summary>A second factor was given after signing in.</summary>
    public Task StrengthenAsync(string session, CancellationToken cancel) => acts.DoAsync(
        new Act("session.strengthen").To(Label, session),
        async writer => await writer.FindAsync(session) is { } found ? await writer.ChangeAsync(found.Id, found.Version, new Properties { { "strong", true } }) : new ChangeResult.Missing(),
        cancel);

    /// <summary>Writes a visit down; no act of anybody's.</summary>
    public Task SeenAsync(string session, CancellationToken cancel) => graph.WriteAsync(
        acts.Caller.Author,
        async writer => await writer.FindAsync(session) is { Retired: false } found
            ? await writer.ChangeAsync(found.Id, found.Version, new Properties { { "seenAt", clock.GetUtcNow().ToString("O") } })
            : new ChangeResult.Missing(),
        cancel);

    /// <summary>All devices of an account and the links on their way to it, inside of somebody's write.</summary>
    internal static async Task EndAllAsync(IGraphWriter writer, string account)
    {
        foreach (var own in (await writer.NeighboursAsync(account, "HAS", Direction.Out)).Where(own => own.Node.Label is Label or "OneTimeLink"))
        {
            await writer.EraseAsync(own.Node.Id);
        }
    }

    private Task<bool> EndAsync(string account, Func<string, bool> which, CancellationToken cancel) => acts.DoAsync(
        new Act("session.end").To(Account.Label, account),
        async writer =>
        {
            var ended = false;
            foreach (var own in (await writer.NeighboursAsync(account, "HAS", Direction.Out)).Where(own => own.Node.Label == Label && which(own.Node.Id)))
            {
                ended |= await writer.EraseAsync(own.Node.Id);
            }

            if (!ended)
            {
                writer.Abandon();
            }

            return ended;
        },
        cancel);
}
