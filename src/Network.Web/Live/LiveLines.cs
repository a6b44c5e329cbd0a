using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;
using Network.Web.Rights;

namespace Network.Web.Live;

/// <summary>All open lines of this process, and for each what its person could do when it was opened.</summary>
public sealed class LiveLines
{
    private readonly ConcurrentDictionary<string, Line> lines = [];

    public int Count => lines.Count;

    public IEnumerable<string> Sessions => lines.Values.Select(line => line.Session).Distinct();

    public void Opened(HubCallerContext context, Principal who) => lines[context.ConnectionId] = new(context, SessionOf(context.User)!, Told(who));

    public void Closed(string connection) => lines.TryRemove(connection, out _);

    /// <summary>Ends the lines of a session unless its person can still do exactly what they could; they open new ones and are asked again.</summary>
    public void Hold(string session, Principal? who)
    {
        foreach (var line in lines.Values.Where(line => line.Session == session && (who is null || line.Told != Told(who))))
        {
            line.Context.Abort();
        }
    }

    public static string? SessionOf(ClaimsPrincipal? user) => user?.FindFirstValue(Gate.SessionClaim);

    private static string Told(Principal who) => string.Join(' ', who.Grants.Select(grant => $"{grant.Role}@{grant.Context}").Order(StringComparer.Ordinal).Prepend(who.Strong.ToString()));

    private sealed record Line(HubCallerContext Context, string Session, string Told);
}
