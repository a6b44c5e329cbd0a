using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>
/// A form that is told once and serves twice: going through it shows what is recorded, or reads what was typed, checks
/// it and gathers the steps that would bring the map there. No clock, store or request: only values.
/// </summary>
/// <param name="typed">Null where the form is only shown.</param>
public sealed partial class Sheet(Typed? typed)
{
    private readonly List<SheetSection> sections = [];
    private readonly List<Operation> operations = [];
    private readonly List<Thing> watched = [];
    private int made;

    public IReadOnlyList<SheetSection> Sections => sections;

    public IEnumerable<SheetField> Fields => sections.SelectMany(section => section.Fields);

    public IEnumerable<SheetField> Mistakes => Fields.Where(one => one.Wrong is not null);

    /// <summary>In the order in which they can be carried out; none where something is wrong.</summary>
    public IReadOnlyList<Operation> Operations => Mistakes.Any() ? [] : operations;

    /// <summary>What the person saw of the things that the form reads.</summary>
    public string Seen => string.Join(' ', watched.Select(thing => thing.Mark));

    public bool IsRead => typed is not null;

    public void Section(string key, string? leadKey = null, int? number = null, bool folds = false) => sections.Add(new SheetSection(key, leadKey, number, folds, []));

    public void Watch(Thing thing) => watched.Add(thing);

    /// <summary>A step for what differs from the record; none where nothing does.</summary>
    public void Change(Thing thing, Properties wanted)
    {
        Watch(thing);
        var keys = thing.Properties.KeysThatDiffer(thing.Properties.With(wanted));
        if (keys.Count > 0)
        {
            operations.Add(new Operation.Change(thing.Id, thing.Label, thing.Version, Only(thing.Properties, keys), Only(wanted, keys)));
        }
    }

    /// <returns>What later steps call it.</returns>
    public string Create(string label, Properties properties)
    {
        var id = $"new:{++made}";
        operations.Add(new Operation.Create(id, label, Properties.None.With(properties)));
        return id;
    }

    public void Retire(Thing thing)
    {
        Watch(thing);
        operations.Add(new Operation.Retire(thing.Id, thing.Label, thing.Version, thing.Properties));
    }

    public void Link(string from, string type, string to, Properties? facts = null) =>
        operations.Add(new Operation.Link(from, type, to, Properties.None.With(facts ?? Properties.None)));

    public void Unlink(Thing from, Tie tie) =>
        operations.Add(new Operation.Unlink(tie.Link, from.Id, tie.Type, tie.Other.Reference, tie.Facts));

    /// <summary>For a link that comes in instead of going out: the person of a post.</summary>
    public void UnlinkFrom(string from, Tie tie, string to) =>
        operations.Add(new Operation.Unlink(tie.Link, from, tie.Type, to, tie.Facts));

    /// <summary>Brings the links of one type to those that are wanted.</summary>
    /// <param name="thing">Null where it is made by this sheet.</param>
    public void Keep(Thing? thing, string id, string type, IReadOnlyList<string> wanted)
    {
        var present = thing?.Of(type).ToArray() ?? [];
        foreach (var gone in present.Where(tie => !wanted.Contains(tie.Other.Reference)))
        {
            Unlink(thing!, gone);
        }

        foreach (var reference in wanted.Except(present.Select(tie => tie.Other.Reference)))
        {
            Link(id, type, reference);
        }
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
