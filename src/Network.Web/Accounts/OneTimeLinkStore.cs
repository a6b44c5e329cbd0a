using Network.Graph;
using Network.Web.Audit;
using Network.Web.Letters;
using Network.Web.Shared;

namespace Network.Web.Accounts;

/// <summary>
/// Links that open once. The store holds only a hash of each; taking one erases it in the same change, so that of a
/// hundred who try at once one gets in.
/// </summary>
public sealed class OneTimeLinkStore(IGraph graph, Acts acts, LetterBox letters, TimeProvider clock)
{
    private const string Label = "OneTimeLink";
    private const string SignIn = "signIn";
    private const string FirstAdministrator = "firstAdministrator";
    public const int Minutes = 15;

    /// <summary>Sends a link to the address if it has an account; whoever asked learns nothing of it.</summary>
    public Task<bool> SendAsync(EmailAddress address, string language, CancellationToken cancel)
    {
        var secret = Secret.New();
        return acts.DoAsync(
            new Act("link.send"),
            async writer =>
            {
                if (await writer.FindAsync(Account.Label, address.Key) is not { } account || account.Properties.Date("disabledOn") is not null)
                {
                    writer.Abandon();
                    return false;
                }

                var link = await CreateAsync(writer, secret, SignIn, TimeSpan.FromMinutes(Minutes));
                await writer.LinkAsync(account.Id, "HAS", link.Id);
                return await letters.PutAsync(writer, new Occasion(LetterTemplate.SignInLink, $"link {link.Code}", new Recipient(address, account.Properties.Text("name")!, account.Properties.Text("language") ?? language))
                {
                    Link = $"/sign-in/links/{secret}",
                    Values = new Dictionary<string, object?> { ["minutes"] = Minutes },
                });
            },
            cancel);
    }

    /// <returns>Id of the account that the link opens; null where it opens nothing (any more).</returns>
    public Task<string?> TakeAsync(string secret, CancellationToken cancel) => acts.DoAsync<string?>(
        new Act("link.use"),
        async writer =>
        {
            if (await OpenAsync(writer, secret, SignIn) is not { } link || await writer.NeighboursAsync(link.Id, "HAS", Direction.In) is not [{ Node: { } account }])
            {
                writer.Abandon();
                return null;
            }

            await writer.EraseAsync(link.Id);
            return account.Id;
        },
        cancel);

    /// <summary>A link for who sets the platform up, where nobody administers it yet.</summary>
    /// <returns>Its secret; null where there is an administrator.</returns>
    public async Task<string?> ForFirstAdministratorAsync(CancellationToken cancel)
    {
        if (await AdministeredAsync(cancel))
        {
            return null;
        }

        var secret = Secret.New();
        await acts.DoAsync(new Act("administrator.link"), writer => CreateAsync(writer, secret, FirstAdministrator, TimeSpan.FromDays(1)), cancel);
        return secret;
    }

    public async Task<bool> IsForFirstAdministratorAsync(string secret, CancellationToken cancel) =>
        await graph.ReadAsync(reader => OpenAsync(reader, secret, FirstAdministrator), cancel) is not null && !await AdministeredAsync(cancel);

    /// <summary>Makes the first administrator; the link opens nothing more, and neither does any other of its kind.</summary>
    /// <returns>Id of the account; null where the link opens nothing or somebody was faster.</returns>
    public Task<string?> MakeFirstAdministratorAsync(string secret, string name, EmailAddress address, CancellationToken cancel)
    {
        var act = new Act("administrator.first");
        return acts.DoAsync<string?>(
            act,
            async writer =>
            {
                if (await OpenAsync(writer, secret, FirstAdministrator) is not { } link
                    || await writer.QueryAsync("accounts/administrators") is not []
                    || await writer.CreateAsync(Account.Label, New(name, address).Properties(key => key)) is not CreateResult.Created { New: var account })
                {
                    writer.Abandon();
                    return null;
                }

                await writer.EraseAsync(link.Id);
                act.To(Account.Label, account.Id);
                return account.Id;
            },
            cancel);
    }

    private async Task<bool> AdministeredAsync(CancellationToken cancel) => await graph.QueryAsync("accounts/administrators", cancel: cancel) is not [];

    private Account New(string name, EmailAddress address) => new()
    {
        Name = name,
        Email = address.ToString(),
        SecurityStamp = Secret.New(),
        CreatedOn = DateOnly.FromDateTime(clock.GetUtcNow().Date),
        InstanceRoles = ["operator", "auditor"],
    };

    private async Task<Node> CreateAsync(IGraphWriter writer, string secret, string purpose, TimeSpan life) => (await writer.CreateAsync(Label, new Properties
    {
        { "code", Secret.Hash(secret) },
        { "purpose", purpose },
        { "expiresAt", UtcText.Of(clock.GetUtcNow() + life) },
    })).Node;

    private async Task<Node?> OpenAsync(IGraphReader reader, string secret, string purpose) =>
        await reader.FindAsync(Label, Secret.Hash(secret)) is { } link && link.Properties.Text("purpose") == purpose && Session.Moment(link.Properties, "expiresAt") > clock.GetUtcNow() ? link : null;
}
