using Network.Graph;
using Network.Web.Organisations.Records;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Organisations.Proposals;

/// <summary>One change on its way into words.</summary>
internal sealed class ChangeTelling(Text text, IReadOnlyDictionary<string, Named> names)
{
    /// <summary>Say nothing to a person, or what another line says better.</summary>
    private static readonly string[] Silent = ["code", "confidence", "lat", "lon"];

    public IReadOnlyList<ChangeTold> Tell(IReadOnlyList<Operation> operations)
    {
        var within = operations.OfType<Operation.Create>().Select(create => create.Id).ToHashSet();
        return [.. operations.Where(operation => operation is not Operation.Create { Label: "Person" }).GroupBy(operation => Same(About(operation))).Select(thing => Tell(thing.Key, [.. thing], within)).Where(told => told.Lines.Count > 0)];
    }

    private ChangeTold Tell(string thing, IReadOnlyList<Operation> operations, HashSet<string> within)
    {
        var named = names.GetValueOrDefault(thing) ?? names.Values.FirstOrDefault(one => one.Id == thing); // known by its code alone
        var label = named?.Label ?? thing.Split(':')[0];
        var title = text["record.thing." + label.ToLowerInvariant(), ("name", named?.Name.Here ?? thing)];
        return new ChangeTold(title, named?.Name.OtherLanguage, [.. operations.SelectMany(operation => Lines(operation, label)), .. Links(operations, within)]);
    }

    private IEnumerable<ChangeLine> Lines(Operation operation, string label) => operation switch
    {
        Operation.Change change => Values(label, change.After.Keys, change.Before, change.After),
        Operation.Create create => Values(label, create.After.Keys, Properties.None, create.After),
        Operation.Retire => [new ChangeLine(text["record.state"], new Wording(text["record.state.there"]), new Wording(text["record.state.gone"]))],
        Operation.Restore => [new ChangeLine(text["record.state"], new Wording(text["record.state.gone"]), new Wording(text["record.state.there"]))],
        _ => [],
    };

    private IEnumerable<ChangeLine> Values(string label, IEnumerable<string> keys, Properties before, Properties after) => keys
        .Where(key => !Silent.Contains(key))
        .OrderBy(key => key.EndsWith("En", StringComparison.Ordinal) ? 1 : key.EndsWith("Uk", StringComparison.Ordinal) ? 2 : 0)
        .Select(key => new ChangeLine(text[label == "Person" && key == "name" ? "record.key.holder" : "record.key." + key], text.Value(label, key, before[key]), text.Value(label, key, after[key])));

    /// <summary>Links of one kind make one line: what they led to and what they would lead to.</summary>
    private IEnumerable<ChangeLine> Links(IReadOnlyList<Operation> operations, HashSet<string> within)
    {
        var made = operations.OfType<Operation.Link>().Where(link => !IsOwn(link, within)).ToLookup(link => link.Type, link => Linked(link.Type, link.From, link.To, link.After));
        var gone = operations.OfType<Operation.Unlink>().ToLookup(link => link.Type, link => Linked(link.Type, link.From, link.To, link.Before));
        return gone.Select(kind => kind.Key).Union(made.Select(kind => kind.Key))
            .Select(type => new ChangeLine(text["record.link." + type.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal)], Joined(gone[type]), Joined(made[type])));
    }

    private static Wording? Joined(IEnumerable<string> links) => links.ToArray() is { Length: > 0 } words ? new Wording(string.Join("; ", words)) : null;

    /// <summary>That a new thing belongs to its organisation goes without saying.</summary>
    private bool IsOwn(Operation.Link link, HashSet<string> within) =>
        within.Contains(link.From) && names.GetValueOrDefault(link.To)?.Label is "Organisation" or "Matter";

    private string Linked(string type, string from, string to, Properties facts) => type switch
    {
        "HOLDS" => text.Span(facts.Date("heldFrom"), facts.Date("heldTo")) is { Length: > 0 } span ? $"{Name(from)}, {span}" : Name(from),
        "SPEAKS" => string.Join(", ", new[] { Name(to), facts.Text("mode") is { } mode ? text["language.mode." + mode] : null, text.Hours(Hours.Parse(facts.List("hours"))), LocalText.Of(facts, "note").Here }.Where(part => !string.IsNullOrEmpty(part))),
        _ => Name(to),
    };

    private string Name(string reference) => names.TryGetValue(reference, out var named) ? named.Name.Here : reference[(reference.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private string Same(string reference) => names.GetValueOrDefault(reference)?.Id ?? reference;

    /// <summary>A person's link is told with the post that the person holds.</summary>
    private static string About(Operation operation) => operation switch
    {
        Operation.Create create => create.Id,
        Operation.Change change => change.Id,
        Operation.Retire retire => retire.Id,
        Operation.Restore restore => restore.Id,
        Operation.Link link => link.Type == "HOLDS" ? link.To : link.From,
        Operation.Unlink unlink => unlink.Type == "HOLDS" ? unlink.To : unlink.From,
        _ => throw new InvalidOperationException($"Unknown step {operation.GetType().Name}."),
    };
}
