using Network.Graph;
using Network.Web.Organisations.Records;

namespace Network.Web.Organisations.Proposals;

/// <summary>
/// Carries out the steps of a change. It stops at the first one that meets something else than was seen; the caller then
/// abandons the write, so that all of it is done or nothing.
/// </summary>
internal sealed class Carrying(IGraphWriter writer)
{
    /// <summary>Links of which a thing has one.</summary>
    private static readonly string[] Single = ["LIES_IN", "EXERCISED_BY", "HELD_BY"];
    private readonly Dictionary<string, string> made = [];

    /// <returns>The steps with what they made; null where one could not be taken.</returns>
    public async Task<IReadOnlyList<Operation>?> OutAsync(IReadOnlyList<Operation> operations)
    {
        var done = new List<Operation>();
        foreach (var operation in operations)
        {
            if (await StepAsync(operation) is not { } step)
            {
                return null;
            }

            done.Add(step);
        }

        return done;
    }

    private async Task<Operation?> StepAsync(Operation operation) => operation switch
    {
        Operation.Create create => await CreateAsync(create),
        Operation.Change change => await ChangeAsync(change),
        Operation.Retire retire => await writer.RetireAsync(retire.Id, retire.Seen) is ChangeResult.Changed { Node: var gone } ? retire with { Made = gone.Version } : null,
        Operation.Restore restore => await writer.RestoreAsync(restore.Id, restore.Seen) is ChangeResult.Changed { Node: var back } ? restore with { Made = back.Version } : null,
        Operation.Link link => await LinkAsync(link),
        Operation.Unlink unlink => await writer.UnlinkAsync(unlink.Id) ? unlink : null,
        _ => throw new InvalidOperationException($"Unknown step {operation.GetType().Name}."),
    };

    /// <summary>A key that is taken gets a number: two places may have one name.</summary>
    private async Task<Operation?> CreateAsync(Operation.Create create)
    {
        for (var number = 1; number < 1000; number++)
        {
            var properties = number == 1 ? create.After : create.After.With(new Properties { { "code", $"{create.After.Text("code")}-{number}" } });
            if (await writer.CreateAsync(create.Label, properties) is CreateResult.Created { New: var node })
            {
                made[create.Id] = node.Id;
                return create with { Id = node.Id, After = properties };
            }
        }

        return null;
    }

    /// <summary>What somebody else changed meanwhile is no obstacle where it is something else.</summary>
    private async Task<Operation?> ChangeAsync(Operation.Change change)
    {
        var result = await writer.ChangeAsync(change.Id, change.Seen, change.After);
        if (result is ChangeResult.Stale stale && !stale.ChangedKeys.Intersect(change.After.Keys).Any())
        {
            result = await writer.ChangeAsync(change.Id, stale.Current.Version, change.After);
        }

        return result is ChangeResult.Changed { Node: var node } ? change with { Made = node.Version } : null;
    }

    private async Task<Operation?> LinkAsync(Operation.Link link)
    {
        if (await IdAsync(link.From) is not { } from || await IdAsync(link.To) is not { } to)
        {
            return null;
        }

        var present = await writer.NeighboursAsync(from, link.Type, Direction.Out);
        if (present.Any(other => Single.Contains(link.Type) || (other.Node.Id == to && other.LinkProperties.Equals(link.After))) || await IsHeldAsync(link, to))
        {
            return null;
        }

        return link with { From = from, To = to, Made = await writer.LinkAsync(from, link.Type, to, link.After) };
    }

    /// <summary>A post has one holder at a time.</summary>
    private async Task<bool> IsHeldAsync(Operation.Link link, string post) => link.Type == "HOLDS" && link.After["heldTo"] is null
        && (await writer.NeighboursAsync(post, "HOLDS", Direction.In)).Any(other => other.LinkProperties["heldTo"] is null);

    /// <summary>Null where it is not there any more.</summary>
    private async Task<string?> IdAsync(string name)
    {
        if (made.TryGetValue(name, out var id))
        {
            return id;
        }

        var node = name.Split(':', 2) is [var label, var code] ? await writer.FindAsync(label, code) : await writer.FindAsync(name);
        return node is { Retired: false } ? node.Id : null;
    }
}
