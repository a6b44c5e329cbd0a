using Network.Graph;
using Network.Web.Accounts;

namespace Network.Web.Rights;

/// <summary>Reads who stands behind a session: what was taken away a moment ago is not there any more.</summary>
public sealed class PrincipalStore(IGraph graph, Demo demo, TimeProvider clock)
{
    /// <returns>Null where the session has ended, rested too long, or its account may not sign in.</returns>
    public async Task<Principal?> FindAsync(string session, CancellationToken cancel)
    {
        if (await graph.QueryAsync("rights/principal", new { session }, cancel) is not [var first, ..] rows)
        {
            return null;
        }

        var account = first.Properties("account_props");
        var seen = Session.Moment(first.Properties("session_props"), "seenAt");
        // A demonstration that was opened to others leaves nobody inside.
        if (clock.GetUtcNow() - seen > Session.Rest || (account.Flag("demo") && !demo.IsSet))
        {
            return null;
        }

        return new Principal(
            first.Required("account"),
            first.Required("session_id"),
            account.Text("name")!,
            first.Properties("session_props").Flag("strong"),
            [.. account.List("instanceRoles").Select(name => Grant.Of(name, null)), .. rows.Where(row => row.Text("context") is not null).Select(row => Grant.Of(row.Properties("link_props").Text("role"), row.Required("context")))])
        { SeenLongAgo = clock.GetUtcNow() - seen > Session.Grain };
    }
}
