using Network.Graph;

namespace Network.Web.Imports;

/// <summary>
/// What people corrected of a territory stays, whatever official lists say later: a table of ours that changes a
/// territory notes what it corrected; an official list leaves that alone and tells what it would have said.
/// </summary>
internal sealed class Corrections(TableHeader header, HeldRecord? held)
{
    private const string Noted = "corrected";
    private static readonly string[] Never = ["confidence", "source"];
    private readonly IReadOnlyList<string> corrected = held?.Properties.List(Noted) ?? [];
    private readonly List<FieldChange> kept = [];

    /// <summary>What the list says otherwise, and is not taken from it.</summary>
    public IReadOnlyList<FieldChange> Kept => kept;

    /// <summary>An empty cell of an official list says nothing, for each list knows a part.</summary>
    public bool MayChange(Column column, string before, string cell)
    {
        if (!header.IsOfficial)
        {
            return true;
        }

        if (cell.Length == 0 || (held is not null && Never.Contains(column.Name)))
        {
            return false;
        }

        if (!corrected.Contains(column.Name))
        {
            return true;
        }

        kept.Add(new FieldChange(column.Name, before, cell));
        return false;
    }

    /// <summary>To be called once all columns are planned: facts of the record itself are added.</summary>
    public void Note(IReadOnlyList<FieldChange> changes, Properties facts)
    {
        if (header.Kind != ImportKind.Territories || held is null || changes.Count == 0)
        {
            return;
        }

        if (!header.IsOfficial)
        {
            facts.Add(Noted, corrected.Union(changes.Select(change => change.Column).Except(Never)).ToArray());
        }
        else if (changes.FirstOrDefault(change => change.Column == "name") is { } renamed && facts["alsoKnown"] is null)
        {
            facts.Add("alsoKnown", held.Properties.List("alsoKnown").Append(renamed.Before).Distinct().ToArray()); // people go on asking by the old name
        }
    }
}
