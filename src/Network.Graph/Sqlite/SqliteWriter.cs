using Network.Graph.Model;
using Network.Graph.Moving;

namespace Network.Graph.Sqlite;

/// <summary>
/// Writing primitives inside one transaction. Keeps which nodes were touched, so that what is derived from them
/// (answers, search) is brought up to date before the transaction ends. A link touches the node it starts from: what
/// is derived hangs on outgoing links only, and all of a region need not be worked out anew for a branch in it.
/// </summary>
internal sealed class SqliteWriter(Session session, TimeProvider clock, Ids ids, string author) : SqliteReader(session), IGraphWriter
{
    private readonly Dictionary<long, string> touched = [];

    public bool Abandoned { get; private set; }

    public IReadOnlyDictionary<long, string> Touched => touched;

    public Task<CreateResult> CreateAsync(string label, Properties given)
    {
        var properties = Properties.None.With(given);
        GraphModel.Current.Check(label, properties);
        if (properties.Text("code") is { } code && FindRow(label, code) is { } existing)
        {
            return Task.FromResult<CreateResult>(new CreateResult.Taken(existing.Node));
        }

        var node = new Node(ids.Next(), label, 1, false, properties);
        var row = Rows(Primitive.InsertNode, ("id", node.Id), ("label", label), ("code", node.Code), ("props", properties.ToJson()))[0].Count("row");
        touched[row] = label;
        Record("created", node.Id, 1, null, node.Told);
        return Task.FromResult<CreateResult>(new CreateResult.Created(node));
    }

    public Task<ChangeResult> ChangeAsync(string id, long seenVersion, Properties changes) =>
        Task.FromResult(Replace(id, seenVersion, "changed", node => node with { Properties = node.Properties.With(changes) }));

    public Task<ChangeResult> RetireAsync(string id, long seenVersion) =>
        Task.FromResult(Replace(id, seenVersion, "retired", node => node with { Retired = true }));

    public Task<ChangeResult> RestoreAsync(string id, long seenVersion) =>
        Task.FromResult(Replace(id, seenVersion, "restored", node => node with { Retired = false }, retired: true));

    public Task<string> LinkAsync(string fromId, string type, string toId, Properties? properties = null)
    {
        var (from, to) = (Existing(fromId), Existing(toId));
        var facts = Properties.None.With(properties ?? Properties.None);
        GraphModel.Current.Check(from.Node.Label, type, to.Node.Label, facts);
        var link = new Link(ids.Next(), type, fromId, toId, facts);
        Rows(Primitive.InsertLink, ("id", link.Id), ("type", type), ("source", from.Row), ("target", to.Row), ("props", facts.ToJson()));
        touched[from.Row] = from.Node.Label;
        Record("linked", link.Id, 1, null, link.Told);
        return Task.FromResult(link.Id);
    }

    public Task<bool> UnlinkAsync(string linkId)
    {
        if (Rows(Primitive.FindLink, ("id", linkId)) is not [var link])
        {
            return Task.FromResult(false);
        }

        Rows(Primitive.DeleteLink, ("row", link.Count("row")));
        touched[link.Count("source")] = link.Required("source_label");
        Record("unlinked", linkId, 2, new Link(linkId, link.Required("type"), link.Required("source_id"), link.Required("target_id"), link.Properties("props")).Told, null);
        return Task.FromResult(true);
    }

    public Task<bool> EraseAsync(string id)
    {
        if (FindRow(id) is not { } found)
        {
            return Task.FromResult(false);
        }

        foreach (var (row, label) in Erasure.Take(Session, found.Row, found.Node))
        {
            touched[row] = label;
        }

        touched.Remove(found.Row);
        Record("erased", id, found.Node.Version + 1, null, null);
        return Task.FromResult(true);
    }

    public void Abandon() => Abandoned = true;

    private ChangeResult Replace(string id, long seenVersion, string act, Func<Node, Node> change, bool retired = false)
    {
        if (FindRow(id) is not { } found || found.Node.Retired != retired)
        {
            return new ChangeResult.Missing();
        }

        if (found.Node.Version != seenVersion)
        {
            return new ChangeResult.Stale(found.Node, Change.KeysChangedSince(History(id), seenVersion, found.Node));
        }

        var next = change(found.Node) with { Version = seenVersion + 1 };
        GraphModel.Current.Check(next.Label, next.Properties);
        RefuseTakenCode(found, next);
        Rows(Primitive.UpdateNode, ("row", found.Row), ("code", next.Code), ("version", next.Version), ("retired", next.Retired ? 1 : 0), ("props", next.Properties.ToJson()));
        touched[found.Row] = next.Label;
        Record(act, id, next.Version, found.Node.Told, next.Told);
        return new ChangeResult.Changed(next);
    }

    private void RefuseTakenCode(RowOfNode found, Node next)
    {
        if (next.Code is { } code && FindRow(next.Label, code) is { } other && other.Row != found.Row)
        {
            throw new ModelViolationException($"The {next.Label} {code} is there already; look before changing a code.");
        }
    }

    private RowOfNode Existing(string id) => FindRow(id) ?? throw new ModelViolationException($"There is no node {id} to link.");

    private void Record(string act, string subject, long version, Properties? before, Properties? after) => Rows(
        Primitive.InsertChange,
        ("at", clock.GetUtcNow().ToString("O")),
        ("author", author),
        ("act", act),
        ("subject", subject),
        ("version", version),
        ("before", before?.ToJson()),
        ("after", after?.ToJson()));
}
