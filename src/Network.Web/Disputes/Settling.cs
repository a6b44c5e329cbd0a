using Network.Graph;

namespace Network.Web.Disputes;

/// <summary>
/// What a decision does to the claims of a dispute, and how that is taken back. What it ended is kept with the dispute as
/// lines <c>end ID DAY</c> and <c>area ID TERRITORY</c>.
/// </summary>
internal sealed class Settling(IGraphWriter writer, Node dispute, DateOnly today)
{
    private const string Ended = "end";
    private const string Left = "area";

    /// <returns>What was ended.</returns>
    public async Task<IReadOnlyList<string>> CarryOutAsync(Decision decision, Node winner)
    {
        var competences = await NearAsync("CONCERNS");
        var disputed = await NearAsync("IN");
        await new Contradictions(writer).TakeAwayAsync([.. competences.Select(one => one.Id)]);
        var undone = new List<string>();
        var own = false;
        foreach (var competence in competences)
        {
            if (await new Contradictions(writer).HolderAsync(competence.Id) != winner.Id)
            {
                undone.AddRange(await EndAsync(competence, disputed, decision.From!.Value));
            }
            else if (!(competence.Properties.Date("validTo") < decision.From))
            {
                own = true;
                await writer.ChangeAsync(competence.Id, competence.Version, Signature(decision));
            }
        }

        if (!own)
        {
            await WriteAsync(decision, winner, competences, disputed);
        }

        return undone;
    }

    /// <summary>Claims hold again as before the decision, unless somebody has changed them since.</summary>
    public async Task UndoAsync()
    {
        var before = dispute.Properties.Date("appliesFrom")?.AddDays(-1);
        foreach (var line in dispute.Properties.List("undone").Select(line => line.Split(' ')))
        {
            if (await writer.FindAsync(line[1]) is not { Retired: false } competence)
            {
                continue;
            }

            if (line[0] == Left)
            {
                await writer.LinkAsync(competence.Id, "COVERS", line[2]);
            }
            else if (competence.Properties.Date("validTo") == before)
            {
                await writer.ChangeAsync(competence.Id, competence.Version, new Properties { { "validTo", line[2] == "-" ? null : line[2] } });
            }
        }

        await new Contradictions(writer).MakeAsync([.. (await NearAsync("CONCERNS")).Select(one => one.Id)]);
    }

    private async Task<IReadOnlyList<string>> EndAsync(Node competence, IReadOnlyList<Node> disputed, DateOnly from)
    {
        var covered = await writer.NeighboursAsync(competence.Id, "COVERS", Direction.Out);
        string[] places = [.. disputed.Select(place => place.Id)];
        switch (Fates.Of([.. covered.Select(near => near.Node.Id)], places))
        {
            case Fate.Ends when !(competence.Properties.Date("validTo") < from):
                await writer.ChangeAsync(competence.Id, competence.Version, new Properties { { "validTo", from.AddDays(-1) } });
                return [$"{Ended} {competence.Id} {competence.Properties.Text("validTo") ?? "-"}"];
            case Fate.Shrinks:
                Neighbour[] lost = [.. covered.Where(near => places.Contains(near.Node.Id))];
                foreach (var near in lost)
                {
                    await writer.UnlinkAsync(near.LinkId);
                }

                return [.. lost.Select(near => $"{Left} {competence.Id} {near.Node.Id}")];
            default:
                return [];
        }
    }

    /// <summary>Who is in charge had no claim on the map: the decision writes it.</summary>
    private async Task WriteAsync(Decision decision, Node winner, IReadOnlyList<Node> competences, IReadOnlyList<Node> disputed)
    {
        var made = (await writer.CreateAsync("Competence", Signature(decision).With(new Properties
        {
            { "code", $"{dispute.Code}-{winner.Code}-{today:yyyyMMdd}-{dispute.Version}" },
            { "role", competences.Select(one => one.Properties.Text("role")).FirstOrDefault() ?? "delivers" },
            { "validFrom", decision.From },
            { "confidence", "verified" },
            { "source", decision.Number!.Trim() },
        }))).Node;
        await writer.LinkAsync(made.Id, "OF", (await NearAsync("OF"))[0].Id);
        await writer.LinkAsync(made.Id, "HELD_BY", winner.Id);
        await writer.LinkAsync(dispute.Id, "CONCERNS", made.Id);
        foreach (var place in disputed)
        {
            await writer.LinkAsync(made.Id, "COVERS", place.Id);
        }

        foreach (var provision in await NearAsync("CITES"))
        {
            await writer.LinkAsync(made.Id, "CITES", provision.Id);
        }
    }

    private Properties Signature(Decision decision) =>
        new() { { "verifiedOn", today }, { "verifiedBy", decision.Number!.Trim() }, { "reviewDue", today.AddYears(1) } };

    private async Task<IReadOnlyList<Node>> NearAsync(string type) => [.. (await writer.NeighboursAsync(dispute.Id, type, Direction.Out)).Select(near => near.Node)];
}
