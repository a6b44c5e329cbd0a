using Network.Graph;
using Network.Web.Audit;
using Network.Web.Letters;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Accounts;

/// <summary>
/// Invitations to act in a place. One opens once, for fourteen days, for the address it was sent to; no other way in
/// makes an account of it.
/// </summary>
public sealed class InvitationStore(IGraph graph, Acts acts, LetterBox letters, TimeProvider clock)
{
    private const string Label = "Invitation";

    /// <summary>Sends an invitation; an earlier one to the same address for the same place opens nothing more.</summary>
    /// <returns>False where there is no such place.</returns>
    public Task<bool> SendAsync(RoleContext where, EmailAddress address, string name, Role role, string language, CancellationToken cancel)
    {
        var secret = Secret.New();
        var act = new Act("invitation.send");
        return acts.DoAsync(
            act,
            async writer =>
            {
                var place = where.IsWhole ? null : await writer.PlaceAsync(where);
                if (place is null && !where.IsWhole)
                {
                    writer.Abandon();
                    return false;
                }

                await RevokeEarlierAsync(writer, where, address);
                var until = clock.GetUtcNow() + Invitation.Life;
                var invitation = (await writer.CreateAsync(Label, new Properties
                {
                    { "code", Secret.Hash(secret) }, { "email", address.ToString() }, { "name", name }, { "role", role.Word() }, { "state", "open" },
                    { "language", language }, { "invitedBy", acts.Caller.Author }, { "expiresAt", UtcText.Of(until) },
                })).Node;
                if (place is not null)
                {
                    await writer.LinkAsync(invitation.Id, "TO", place.Id);
                }

                act.To(Label, invitation.Id);
                return await letters.PutAsync(writer, new Occasion(LetterTemplate.Invitation, $"invitation {invitation.Id}", new Recipient(address, name, language))
                {
                    Link = $"/invitations/{secret}",
                    By = acts.Caller.Who.Name,
                    Values = new Dictionary<string, object?> { ["place"] = place is null ? WholePlatform.All : place.Properties.Text("name"), ["role"] = role, ["until"] = LocalDay.Of(until) },
                });
            },
            cancel);
    }

    /// <returns>The invitation and the name of its place (null: the whole platform); null where the secret opens nothing (any more).</returns>
    public Task<(Invitation Invitation, string? Place)?> FindAsync(string secret, CancellationToken cancel) => graph.ReadAsync<(Invitation, string?)?>(
        async reader => await OpenAsync(reader, secret) is { } open ? (Invitation.Of(open.Id, open.Properties), (await PlaceAsync(reader, open.Id))?.Properties.Text("name")) : null,
        cancel);

    /// <summary>Makes the invited person act in the place, with a new account or the one the address has.</summary>
    /// <returns>Id of the account; null where the secret opens nothing (any more).</returns>
    public Task<string?> AcceptAsync(string secret, string name, CancellationToken cancel)
    {
        var act = new Act("invitation.accept");
        return acts.DoAsync<string?>(
            act,
            async writer =>
            {
                if (await OpenAsync(writer, secret) is not { } open || await AccountAsync(writer, open, name) is not { } account)
                {
                    writer.Abandon();
                    return null;
                }

                await writer.ChangeAsync(open.Id, open.Version, new Properties { { "state", "accepted" } });
                await GiveAsync(writer, account, await PlaceAsync(writer, open.Id), Roles.Of(open.Properties.Text("role")));
                act.To(Account.Label, account.Id);
                return account.Id;
            },
            cancel);
    }

    public async Task<IReadOnlyList<Invitation>> OpenOfAsync(RoleContext where, CancellationToken cancel) =>
        [.. (await graph.QueryAsync("accounts/invitations", new { label = where.Label, thing = where.Code }, cancel)).Select(row => Invitation.Of(row.Required("id"), row.Properties("props"))).Where(one => one.ExpiresAt > clock.GetUtcNow())];

    /// <returns>False where the place has no such open invitation.</returns>
    public Task<bool> RevokeAsync(RoleContext where, string invitation, CancellationToken cancel) => acts.DoAsync(
        new Act("invitation.revoke").To(Label, invitation),
        async writer =>
        {
            if ((await OpenOfAsync(writer, where)).FirstOrDefault(row => row.Required("id") == invitation) is null || await writer.FindAsync(invitation) is not { } found)
            {
                writer.Abandon();
                return false;
            }

            return await writer.ChangeAsync(found.Id, found.Version, new Properties { { "state", "revoked" } }) is ChangeResult.Changed;
        },
        cancel);

    private static Task<IReadOnlyList<Row>> OpenOfAsync(IGraphReader reader, RoleContext where) => reader.QueryAsync("accounts/invitations", new { label = where.Label, thing = where.Code });

    private static async Task RevokeEarlierAsync(IGraphWriter writer, RoleContext where, EmailAddress address)
    {
        foreach (var row in (await OpenOfAsync(writer, where)).Where(row => row.Properties("props").Text("email") == address.ToString()))
        {
            var earlier = (await writer.FindAsync(row.Required("id")))!;
            await writer.ChangeAsync(earlier.Id, earlier.Version, new Properties { { "state", "revoked" } });
        }
    }

    /// <summary>One role in a place at a time; roles of the whole platform stand beside one another.</summary>
    private async Task GiveAsync(IGraphWriter writer, Node account, Node? place, Role role)
    {
        if (place is null)
        {
            await writer.ChangeAsync(account.Id, account.Version, new Properties { { "instanceRoles", account.Properties.List("instanceRoles").Append(role.Word()).Distinct().ToArray() } });
            return;
        }

        await writer.GiveRoleAsync(account.Id, place.Id, role, LocalDay.Today(clock));
    }

    private async Task<Node?> AccountAsync(IGraphWriter writer, Node invitation, string name)
    {
        var address = invitation.Properties.Text("email")!;
        if (await writer.FindAsync(Account.Label, Account.Folded(address)) is { } known)
        {
            return known.Properties.Date("disabledOn") is null ? known : null;
        }

        var made = new Account { Name = name, Email = address, Language = invitation.Properties.Text("language"), SecurityStamp = Secret.New(), CreatedOn = LocalDay.Today(clock) };
        return (await writer.CreateAsync(Account.Label, made.Properties(key => key))).Node;
    }

    private async Task<Node?> OpenAsync(IGraphReader reader, string secret) =>
        await reader.FindAsync(Label, Secret.Hash(secret)) is { } found && found.Properties.Text("state") == "open" && Session.Moment(found.Properties, "expiresAt") > clock.GetUtcNow() ? found : null;

    private static async Task<Node?> PlaceAsync(IGraphReader reader, string invitation) =>
        (await reader.NeighboursAsync(invitation, "TO", Direction.Out)).Select(near => near.Node).FirstOrDefault();
}
