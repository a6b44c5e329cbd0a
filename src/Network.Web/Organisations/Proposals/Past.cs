using Network.Graph;
using Network.Web.Organisations.Records;

namespace Network.Web.Organisations.Proposals;

/// <summary>Something that happened to an organisation's records: one decided proposal, or one change that came without.</summary>
/// <param name="Author">Who carried it out.</param>
public sealed record Past(DateTimeOffset At, string Author, IReadOnlyList<Operation> Operations, Proposal? Proposal)
{
    public bool Concerns(string thing) => Operations.Any(operation => operation switch
    {
        Operation.Create create => create.Id == thing,
        Operation.Change change => change.Id == thing,
        Operation.Retire retire => retire.Id == thing,
        Operation.Restore restore => restore.Id == thing,
        Operation.Link link => link.From == thing || link.To == thing,
        Operation.Unlink unlink => unlink.From == thing || unlink.To == thing,
        _ => false,
    });

    public bool IsCreation => Proposal is null && Operations.All(operation => operation is Operation.Create);

    /// <summary>What was made in one go makes one entry.</summary>
    public static IReadOnlyList<Past> Gather(IEnumerable<Past> past)
    {
        var gathered = new List<Past>();
        foreach (var one in past)
        {
            if (one.IsCreation && gathered is [.., { IsCreation: true } last] && last.Author == one.Author && (last.At - one.At).Duration() < TimeSpan.FromMinutes(1))
            {
                gathered[^1] = last with { Operations = [.. last.Operations, .. one.Operations] };
            }
            else
            {
                gathered.Add(one);
            }
        }

        return gathered;
    }

    /// <summary>The entry of a node's history as a step, so that both are told in the same words.</summary>
    public static Past Of(string label, Change change)
    {
        var (before, after) = (change.Before ?? Properties.None, change.After ?? Properties.None);
        var keys = before.KeysThatDiffer(after);
        Operation step = change switch
        {
            { Before: null } => new Operation.Create(change.Subject, label, after),
            { Act: "retired" } => new Operation.Retire(change.Subject, label, change.Version - 1, before, change.Version),
            { Act: "restored" } => new Operation.Restore(change.Subject, label, change.Version - 1, after, change.Version),
            _ => new Operation.Change(change.Subject, label, change.Version - 1, Only(before, keys), Only(after, keys), change.Version),
        };
        return new Past(change.At, change.Author, [step], null);
    }

    private static Properties Only(Properties all, IEnumerable<string> keys)
    {
        var only = new Properties();
        foreach (var key in keys)
        {
            only.Add(key, all[key]);
        }

        return only;
    }
}
