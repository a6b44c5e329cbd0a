using Network.Graph;
using Network.Web.Audit;
using Network.Web.Organisations.Records;

namespace Network.Web.Organisations.Proposals;

/// <summary>Reads the past of an organisation's records and works out the way back to an earlier state.</summary>
public sealed class HistoryStore(IGraph graph, Acts acts)
{
    /// <param name="named">The reader may know who somebody of the organisation is.</param>
    /// <returns>Null where there is no such organisation.</returns>
    public Task<History?> OfAsync(string organisation, bool named, CancellationToken cancel) =>
        named ? acts.ReadAsync(new Act("history.read", organisation), reader => OfAsync(reader, organisation, named), cancel) : graph.ReadAsync(reader => OfAsync(reader, organisation, named), cancel);

    /// <summary>Names and people of one proposal.</summary>
    public Task<(IReadOnlyDictionary<string, Named> Names, IReadOnlyDictionary<string, Author> People)> AboutAsync(IReadOnlyList<Proposal> proposals, CancellationToken cancel) => acts.ReadAsync(
        new Act("proposal.read"),
        async reader =>
        {
            var people = new Dictionary<string, Author>();
            foreach (var organisation in proposals.GroupBy(proposal => proposal.Organisation.Code))
            {
                foreach (var (account, author) in await reader.AuthorsAsync(organisation.Key, true, organisation.SelectMany(proposal => new[] { proposal.ProposedBy, proposal.DecidedBy })))
                {
                    people.TryAdd(account, author);
                }
            }

            return (await reader.NamesAsync(proposals.SelectMany(proposal => proposal.Operations.Concat(proposal.Accepted ?? []))), (IReadOnlyDictionary<string, Author>)people);
        },
        cancel);

    /// <summary>The steps from what is recorded now to what was before something happened; none where it is so already.</summary>
    public Task<(string Organisation, IReadOnlyList<Operation> Steps)?> BackAsync(string organisation, Func<Past, bool> which, CancellationToken cancel) => graph.ReadAsync<(string, IReadOnlyList<Operation>)?>(
        async reader =>
        {
            if (OwnRecords.Of(await reader.QueryAsync("organisations/own-records", new { organisation })) is not { } own
                || (await PastAsync(reader, own)).FirstOrDefault(which) is not { } past)
            {
                return null;
            }

            var steps = new List<Operation>();
            foreach (var operation in past.Operations.Reverse())
            {
                steps.AddRange(await new WayBack(reader, own).OfAsync(operation));
            }

            return (own.Organisation.Id, steps);
        },
        cancel);

    private static async Task<History?> OfAsync(IGraphReader reader, string organisation, bool named)
    {
        if (OwnRecords.Of(await reader.QueryAsync("organisations/own-records", new { organisation })) is not { } own)
        {
            return null;
        }

        var past = await PastAsync(reader, own);
        return new History(
            own,
            OrganisationName.Of(own.Organisation.Code, own.Organisation.Properties),
            past,
            await reader.NamesAsync(past.SelectMany(one => one.Operations)),
            await reader.AuthorsAsync(own.Organisation.Id, named, past.SelectMany(one => new[] { one.Author, one.Proposal?.ProposedBy })));
    }

    private static async Task<IReadOnlyList<Past>> PastAsync(IGraphReader reader, OwnRecords own)
    {
        var decided = (await reader.NeighboursAsync(own.Organisation.Id, "ABOUT", Direction.In)).Where(about => about.Node.Label == Proposal.Label) // disputes are about it too
            .Select(about => Proposal.Of(about.Node.Id, about.Node.Version, about.Node.Properties, OrganisationName.Of(own.Organisation.Code, own.Organisation.Properties)))
            .Where(proposal => proposal.Accepted is not null).ToArray();
        var past = decided.Select(proposal => new Past(proposal.DecidedAt!.Value, proposal.DecidedBy!, proposal.Accepted!, proposal)).ToList();
        var told = past.SelectMany(one => one.Operations).Select(Made).OfType<(string, long)>().ToHashSet();
        foreach (var (id, label) in own.All.Select(thing => (thing.Id, thing.Label)).Concat(past.SelectMany(one => one.Operations).OfType<Operation.Retire>().Select(gone => (gone.Id, gone.Label))).Distinct())
        {
            past.AddRange((await reader.HistoryAsync(id)).Where(change => !told.Contains((id, change.Version))).Select(change => Past.Of(label, change)));
        }

        return [.. past.OrderByDescending(one => one.At)];
    }

    /// <summary>The version of a node that a step made.</summary>
    private static (string, long)? Made(Operation operation) => operation switch
    {
        Operation.Create create => (create.Id, 1),
        Operation.Change { Made: { } version } change => (change.Id, version),
        Operation.Retire { Made: { } version } retire => (retire.Id, version),
        Operation.Restore { Made: { } version } restore => (restore.Id, version),
        _ => null,
    };
}
