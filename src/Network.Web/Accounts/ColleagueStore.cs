using Network.Graph;
using Network.Web.Audit;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>What came of taking a role away.</summary>
public enum RemovalResult
{
    Done,

    /// <summary>Nobody has a role there by that link.</summary>
    NotThere,

    /// <summary>Nobody would be left to keep the platform running.</summary>
    LastOperator,
}

/// <summary>Who acts in a place, and taking that away.</summary>
public sealed class ColleagueStore(IGraph graph, Acts acts)
{
    /// <summary>Names and addresses of people, so the reading is written down.</summary>
    public Task<IReadOnlyList<Colleague>> OfAsync(RoleContext where, CancellationToken cancel) => acts.ReadAsync<IReadOnlyList<Colleague>>(
        new Act("people.read", where.Code),
        async reader => await OfAsync(reader, where),
        cancel);

    /// <summary>Null where there is no such place, or it is the whole platform.</summary>
    public async Task<string?> NameAsync(RoleContext where, CancellationToken cancel) =>
        where.IsWhole ? null : (await graph.ReadAsync(reader => reader.PlaceAsync(where), cancel))?.Properties.Text("name");

    /// <summary>Where an account acts and as what.</summary>
    public async Task<IReadOnlyList<Membership>> OfAccountAsync(string account, CancellationToken cancel) =>
        [.. (await graph.ReadAsync(reader => reader.NeighboursAsync(account, "ACTS_IN", Direction.Out), cancel)).Select(Membership.Of)];

    /// <returns>False where nobody acts in the place by that link.</returns>
    public async Task<bool> ChangeRoleAsync(RoleContext where, string link, Role role, CancellationToken cancel) => RemovalResult.Done == await ReplaceAsync(
        "people.role",
        where,
        link,
        async (writer, one) => await writer.LinkAsync(one.Account, "ACTS_IN", (await writer.PlaceAsync(where))!.Id, new Properties { { "role", role.Word() }, { "since", one.Since } }),
        cancel);

    /// <summary>Who acts nowhere else is signed out everywhere at once.</summary>
    public Task<RemovalResult> RemoveAsync(RoleContext where, string link, CancellationToken cancel) => ReplaceAsync("people.remove", where, link, SignOutIfNobodyAsync, cancel);

    private Task<RemovalResult> ReplaceAsync(string name, RoleContext where, string link, Func<IGraphWriter, Colleague, Task> then, CancellationToken cancel)
    {
        var act = new Act(name);
        return acts.DoAsync(
            act,
            async writer =>
            {
                var all = await OfAsync(writer, where);
                if (all.FirstOrDefault(one => one.Link == link) is not { } found)
                {
                    writer.Abandon();
                    return RemovalResult.NotThere;
                }

                if (found.Role == Role.Operator && await KeepersOfPlatform.IsLastAsync(writer, found.Account))
                {
                    writer.Abandon();
                    return RemovalResult.LastOperator;
                }

                await TakeAsync(writer, where, found);
                await then(writer, found);
                act.To(Account.Label, found.Account);
                return RemovalResult.Done;
            },
            cancel);
    }

    private static async Task TakeAsync(IGraphWriter writer, RoleContext where, Colleague found)
    {
        if (!where.IsWhole)
        {
            await writer.UnlinkAsync(found.Link);
            return;
        }

        var account = (await writer.FindAsync(found.Account))!;
        await writer.ChangeAsync(account.Id, account.Version, new Properties { { "instanceRoles", account.Properties.List("instanceRoles").Except([found.Role.Word()]).ToArray() is { Length: > 0 } left ? left : null } });
    }

    private static async Task<IReadOnlyList<Colleague>> OfAsync(IGraphReader reader, RoleContext where) =>
        [.. (await reader.QueryAsync("accounts/people", new { label = where.Label, thing = where.Code })).Select(Colleague.Of)];

    private static async Task SignOutIfNobodyAsync(IGraphWriter writer, Colleague gone)
    {
        if ((await writer.NeighboursAsync(gone.Account, "ACTS_IN", Direction.Out)).Count == 0 && (await writer.FindAsync(gone.Account))!.Properties.List("instanceRoles").Count == 0)
        {
            await SessionStore.EndAllAsync(writer, gone.Account);
        }
    }
}
