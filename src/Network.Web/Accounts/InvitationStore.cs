using Network.Graph;
using Network.Web.Audit;
using Network.Web.Letters;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Accounts;

/// <summary>
/// Invitations to act for an organisation. One opens once, for fourteen days, for the address it was sent to; no other
/// way in makes an account of it.
/// </summary>
public sealed class InvitationStore(IGraph graph, Acts acts, LetterBox letters, TimeProvider clock)
{
    private const string Label = "Invitation";

    /// <summary>Sends an invitation; an earlier one to the same address for the same organisation opens nothing more.</summary>
    /// <returns>False where there is no such organisation.</returns>
    public Task<bool> SendAsync(string organisation, EmailAddress address, string name, Role role, string language, CancellationToken cancel)
    {
        var secret = Secret.New();
        var act = new Act("invitation.send");
        return acts.DoAsync(
            act,
            async writer =>
            {
                if (await writer.FindAsync("Organisation", organisation) is not { } found)
                {
                    writer.Abandon();
                    return false;
                }

                await RevokeEarlierAsync(writer, found.Id, address);
                var until = clock.GetUtcNow() + Invitation.Life;
                var invitation = (await writer.CreateAsync(Label, new Properties
                {
                    { "code", Secret.Hash(secret) }, { "email", address.ToString() }, { "name", name }, { "role", Word(role) }, { "state", "open" },
                    { "language", language }, { "invitedBy", acts.Caller.Author }, { "expiresAt", UtcText.Of(until) },
                })).Node;
                await writer.LinkAsync(invitation.Id, "TO", found.Id);
                act.To(Label, invitation.Id);
                return await letters.PutAsync(writer, new Occasion(LetterTemplate.Invitation, $"invitation {invitation.Id}", new Recipient(address, name, language))
                {
                    Link = $"/invitations/{secret}",
                    By = acts.Caller.Who.Name,
                    Values = new Dictionary<string, object?> { ["organisation"] = found.Properties.Text("name"), ["until"] = LocalDay.Of(until) },
                });
            },
            cancel);
    }

    /// <returns>The invitation and its organisation; null where the secret opens nothing (any more).</returns>
    public Task<(Invitation Invitation, string Organisation)?> FindAsync(string secret, CancellationToken cancel) => graph.ReadAsync<(Invitation, string)?>(
        async reader => await OpenAsync(reader, secret) is { } open && await OrganisationAsync(reader, open.Id) is { } organisation
            ? (Invitation.Of(open.Id, open.Properties), organisation.Properties.Text("name")!)
            : null,
        cancel);

    /// <summary>Makes the invited person act for the organisation, with a new account or the one the address has.</summary>
    /// <returns>Id of the account; null where the secret opens nothing (any more).</returns>
    public Task<string?> AcceptAsync(string secret, string name, CancellationToken cancel)
    {
        var act = new Act("invitation.accept");
        return acts.DoAsync<string?>(
            act,
            async writer =>
            {
                if (await OpenAsync(writer, secret) is not { } open || await OrganisationAsync(writer, open.Id) is not { } organisation || await AccountAsync(writer, open, name) is not { } account)
                {
                    writer.Abandon();
                    return null;
                }

                await writer.ChangeAsync(open.Id, open.Version, new Properties { { "state", "accepted" } });
                foreach (var earlier in (await writer.NeighboursAsync(account.Id, "ACTS_IN", Direction.Out)).Where(one => one.Node.Id == organisation.Id))
                {
                    await writer.UnlinkAsync(earlier.LinkId);
                }

                await writer.LinkAsync(account.Id, "ACTS_IN", organisation.Id, new Properties { { "role", open.Properties.Text("role") }, { "since", LocalDay.Today(clock) } });
                act.To(Account.Label, account.Id);
                return account.Id;
            },
            cancel);
    }

    public async Task<IReadOnlyList<Invitation>> OpenOfAsync(string organisation, CancellationToken cancel) =>
        [.. (await graph.QueryAsync("accounts/invitations", new { organisation }, cancel)).Select(row => Invitation.Of(row.Required("id"), row.Properties("props"))).Where(one => one.ExpiresAt > clock.GetUtcNow())];

    /// <returns>False where the organisation has no such open invitation.</returns>
    public Task<bool> RevokeAsync(string organisation, string invitation, CancellationToken cancel) => acts.DoAsync(
        new Act("invitation.revoke").To(Label, invitation),
        async writer =>
        {
            if (await writer.FindAsync(invitation) is not { Retired: false } found || found.Properties.Text("state") != "open" || (await OrganisationAsync(writer, invitation))?.Code != organisation)
            {
                writer.Abandon();
                return false;
            }

            return await writer.ChangeAsync(found.Id, found.Version, new Properties { { "state", "revoked" } }) is ChangeResult.Changed;
        },
        cancel);

    private static string Word(Role role) => role == Role.OrganisationAdmin ? "organisationAdmin" : "member";

    private static async Task RevokeEarlierAsync(IGraphWriter writer, string organisation, EmailAddress address)
    {
        foreach (var earlier in await writer.NeighboursAsync(organisation, "TO", Direction.In))
        {
            if (earlier.Node is { Label: Label, Properties: var kept } && kept.Text("state") == "open" && kept.Text("email") == address.ToString())
            {
                await writer.ChangeAsync(earlier.Node.Id, earlier.Node.Version, new Properties { { "state", "revoked" } });
            }
        }
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

    private static async Task<Node?> OrganisationAsync(IGraphReader reader, string invitation) =>
        await reader.NeighboursAsync(invitation, "TO", Direction.Out) is [{ Node: var organisation }] ? organisation : null;
}
