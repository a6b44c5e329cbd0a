using Network.Graph;
using Network.Web.Organisations.Records;
using Network.Web.Shared;

namespace Network.Web.Organisations.Proposals;

/// <summary>Reads the names of everything that changes speak of; what is gone since keeps its name where it is asked for by its id.</summary>
internal static class Naming
{
    public static async Task<IReadOnlyDictionary<string, Named>> NamesAsync(this IGraphReader reader, IEnumerable<Operation> operations)
    {
        var names = new Dictionary<string, Named>();
        foreach (var operation in operations)
        {
            foreach (var reference in Mentioned(operation).Where(reference => !names.ContainsKey(reference)))
            {
                if (await NameAsync(reader, reference) is { } named)
                {
                    names[reference] = named;
                }
            }
        }

        return names;
    }

    /// <summary>With the names of what a change makes: <c>new:1</c> is something else in each.</summary>
    public static IReadOnlyDictionary<string, Named> With(this IReadOnlyDictionary<string, Named> names, IReadOnlyList<Operation> operations)
    {
        var all = new Dictionary<string, Named>(names);
        foreach (var create in operations.OfType<Operation.Create>())
        {
            all[create.Id] = Named.Of(create.Label, create.After) with { Id = create.Id };
        }

        foreach (var about in operations.OfType<Operation.Link>().Where(link => link.Type == "OF" && all.GetValueOrDefault(link.From)?.Label == "Competence" && all.ContainsKey(link.To)))
        {
            all[about.From] = all[about.From] with { Name = all[about.To].Name };
        }

        return all;
    }

    private static IEnumerable<string> Mentioned(Operation operation) => operation switch
    {
        Operation.Change change => [change.Id],
        Operation.Retire retire => [retire.Id],
        Operation.Restore restore => [restore.Id],
        Operation.Link link => [link.From, link.To],
        Operation.Unlink unlink => [unlink.From, unlink.To],
        _ => [],
    };

    private static async Task<Named?> NameAsync(IGraphReader reader, string reference)
    {
        var node = reference.Split(':', 2) is [var label, var code] ? await reader.FindAsync(label, code) : await reader.FindAsync(reference);
        if (node is null)
        {
            return null;
        }

        var named = Named.Of(node.Label, node.Properties) with { Id = node.Id };
        return node.Label == "Competence" && await reader.NeighboursAsync(node.Id, "OF", Direction.Out) is [{ Node: var matter }, ..]
            ? named with { Name = LocalText.Of(matter.Properties, "name") }
            : named;
    }
}
