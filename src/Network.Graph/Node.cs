using System.Globalization;
using Network.Graph.Model;

namespace Network.Graph;

/// <param name="Id">UUIDv7 text.</param>
/// <param name="Version">1 at creation, one more with every change.</param>
public sealed record Node(string Id, string Label, long Version, bool Retired, Properties Properties)
{
    public string? Code => Properties.Text("code");

    /// <summary>As its history tells it: without what only <c>system</c> may see.</summary>
    internal Properties Told => GraphModel.Current.Told(Label, Properties);

    /// <summary>From a row of either engine's primitives.</summary>
    internal static Node Of(Row row) =>
        new(row.Required("id"), row.Required("label"), row.Count("version"), row.Flag("retired"), row.Properties("props"));
}

/// <summary>A node seen over a link from another one.</summary>
public sealed record Neighbour(Node Node, string LinkId, Properties LinkProperties);

/// <summary>One entry of the history of a node or link.</summary>
/// <param name="Sequence">Grows over the whole store; order by it, never by the time.</param>
/// <param name="Before">Null at creation. Never holds what only <c>system</c> may see.</param>
/// <param name="After">Null where a link was removed; both are null where a node was erased.</param>
public sealed record Change(long Sequence, DateTimeOffset At, string Author, string Act, string Subject, long Version, Properties? Before, Properties? After)
{
    /// <summary>From a row of either engine's primitives.</summary>
    internal static Change Of(Row row) => new(
        row.Count("seq"),
        DateTimeOffset.Parse(row.Required("at"), CultureInfo.InvariantCulture),
        row.Required("author"),
        row.Required("act"),
        row.Required("subject"),
        row.Count("version"),
        row.Text("before") is { } before ? Properties.FromJson(before) : null,
        row.Text("after") is { } after ? Properties.FromJson(after) : null);

    /// <summary>
    /// Properties that differ now from the version that somebody saw; all of them where that version is not known. Those
    /// that only <c>system</c> may see are never among them, for nobody remembers what they were.
    /// </summary>
    internal static IReadOnlyList<string> KeysChangedSince(IEnumerable<Change> history, long seenVersion, Node now) =>
        history.FirstOrDefault(change => change.Version == seenVersion)?.After is { } seen ? GraphModel.Current.Told(now.Label, seen).KeysThatDiffer(now.Told) : [.. now.Told.Keys];
}

/// <summary>What came of <see cref="IGraphWriter.CreateAsync"/>.</summary>
public abstract record CreateResult
{
    private CreateResult() { }

    public sealed record Created(Node New) : CreateResult;

    /// <summary>The key is in use; nothing was written.</summary>
    public sealed record Taken(Node Existing) : CreateResult;

    /// <summary>The new node, where the caller knows that its key is free.</summary>
    public Node Node => this is Created created ? created.New : throw new InvalidOperationException($"The code of {((Taken)this).Existing.Label} is taken.");
}

/// <summary>What came of changing or retiring a node.</summary>
public abstract record ChangeResult
{
    private ChangeResult() { }

    public sealed record Changed(Node Node) : ChangeResult;

    /// <summary>Somebody was faster; nothing was written.</summary>
    /// <param name="ChangedKeys">Properties whose value differs from the version that was seen.</param>
    public sealed record Stale(Node Current, IReadOnlyList<string> ChangedKeys) : ChangeResult;

    public sealed record Missing : ChangeResult;
}

/// <summary>The code asked the graph for something that its model does not list. A mistake in the program, never of a person.</summary>
public sealed class ModelViolationException(string message) : Exception(message);

/// <summary>The store cannot be opened as it is; the message says what stands there and how to go on.</summary>
public sealed class StoreUnusableException(string message, Exception? cause = null) : Exception(message, cause);
