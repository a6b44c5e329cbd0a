using Network.Graph;
using Network.Web.Audit;

namespace Network.Web.Accounts.Providers;

/// <summary>Knows which account a provider's person opens. It links, and never makes an account: those are by invitation.</summary>
public sealed class ExternalSignInStore(IGraph graph, Acts acts, SignInLetters letters)
{
    /// <summary>
    /// The account that was linked to the person before; else the one that has the person's verified address, which is
    /// linked with it from now on. From then on the subject counts: an address that the organisation gives to somebody
    /// new opens nothing of whom it belonged to.
    /// </summary>
    public async Task<Arrival> EnterAsync(Provider provider, ProviderPerson person, CancellationToken cancel) =>
        await graph.ReadAsync(reader => OwnerAsync(reader, provider, person), cancel) is { } known ? new Arrival.At(known)
        : person.Address is null ? new Arrival.Nowhere(ProviderTrouble.Stranger)
        : await LinkAsync(provider, person, person.Address.Key, cancel);

    public async Task<IReadOnlyList<ExternalSignIn>> OfAsync(string account, CancellationToken cancel) =>
        [.. (await graph.ReadAsync(reader => reader.NeighboursAsync(account, "HAS", Direction.Out), cancel)).Where(own => own.Node.Label == ExternalSignIn.Label).Select(own => ExternalSignIn.Of(own.Node))];

    /// <returns>False where the account has no such link.</returns>
    public Task<bool> RemoveAsync(string account, string id, CancellationToken cancel) => acts.DoAsync(
        new Act("account.provider.remove").To(Account.Label, account),
        async writer =>
        {
            if ((await writer.NeighboursAsync(account, "HAS", Direction.Out)).Any(own => own.Node.Label == ExternalSignIn.Label && own.Node.Id == id))
            {
                return await writer.EraseAsync(id);
            }

            writer.Abandon();
            return false;
        },
        cancel);

    private Task<Arrival> LinkAsync(Provider provider, ProviderPerson person, string address, CancellationToken cancel)
    {
        var act = new Act("account.provider", Reason: provider.Key);
        return acts.DoAsync(
            act,
            async writer =>
            {
                // Somebody may have been faster: the same person in another window.
                var arrival = await OwnerAsync(writer, provider, person) is { } known ? new Arrival.At(known) : await RefusalAsync(writer, provider, address);
                if (arrival is not null)
                {
                    writer.Abandon();
                    return arrival;
                }

                var account = (await writer.FindAsync(Account.Label, address))!;
                var link = (await writer.CreateAsync(ExternalSignIn.Label, new Properties
                {
                    { "code", ExternalSignIn.CodeOf(provider.Key, person.Subject) }, { "provider", provider.Key }, { "subject", person.Subject },
                })).Node;
                await writer.LinkAsync(account.Id, "HAS", link.Id);
                await letters.ChangedAsync(writer, account.Id, SignInChange.Provider);
                act.To(Account.Label, account.Id);
                return new Arrival.At(account.Id);
            },
            cancel);
    }

    /// <summary>Null where the account of the address may be linked.</summary>
    private static async Task<Arrival?> RefusalAsync(IGraphWriter writer, Provider provider, string address)
    {
        if (await writer.FindAsync(Account.Label, address) is not { } account)
        {
            return new Arrival.Nowhere(ProviderTrouble.Stranger);
        }

        if (account.Properties.Date("disabledOn") is not null)
        {
            return new Arrival.Nowhere(ProviderTrouble.Closed);
        }

        var own = await writer.NeighboursAsync(account.Id, "HAS", Direction.Out);
        return own.Any(one => one.Node.Label == ExternalSignIn.Label && one.Node.Properties.Text("provider") == provider.Key) ? new Arrival.Nowhere(ProviderTrouble.Taken) : null;
    }

    private static async Task<string?> OwnerAsync(IGraphReader reader, Provider provider, ProviderPerson person) =>
        await reader.FindAsync(ExternalSignIn.Label, ExternalSignIn.CodeOf(provider.Key, person.Subject)) is { } link && await reader.NeighboursAsync(link.Id, "HAS", Direction.In) is [{ Node: var owner }] ? owner.Id : null;
}
