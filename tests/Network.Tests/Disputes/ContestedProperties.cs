using FsCheck.Xunit;
using Network.Graph;
using Network.Graph.Sqlite;
using Network.Web.Audit;
using Network.Web.Competences;
using Network.Web.Disputes;
using Network.Web.Organisations;

namespace Network.Tests.Disputes;

/// <summary>
/// Random histories of three organisations that claim, deny, settle and reopen. Whatever happens, a claim in an open dispute
/// is marked contested wherever it is shown, and one in no open dispute is not.
/// </summary>
public sealed class ContestedProperties : IAsyncLifetime
{
    private static readonly string[] Organisations = ["o0", "o1", "o2"];
    private static readonly DateOnly Today = OwnStore.Today;
    private OwnStore own = null!;

    public ValueTask InitializeAsync()
    {
        own = OwnStore.Empty();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => own.DisposeAsync();

    [Property(MaxTest = 25, EndSize = 24)]
    public async Task A_claim_is_marked_contested_exactly_while_a_dispute_about_it_is_open(byte[] acts)
    {
        await DisposeAsync();
        own = OwnStore.Empty();
        await BuildAsync();
        foreach (var act in acts)
        {
            await ActAsync(act);
            await AgreeAsync();
        }
    }

    private Task BuildAsync() => own.Graph.WriteAsync("test", async writer =>
    {
        var region = await MakeAsync(writer, "Territory", ("code", "R"), ("kind", "region"), ("name", "Kraj"));
        var town = await MakeAsync(writer, "Territory", ("code", "T"), ("kind", "municipality"), ("name", "Město"));
        await writer.LinkAsync(town, "LIES_IN", region);
        var matter = (await writer.CreateAsync("Matter", new Properties { { "code", "M" }, { "name", "Věc" }, { "level", "municipality" }, { "placeRule", "any" }, { "mandate", "own" }, { "chain", new[] { "municipality" } }, { "confidence", "example" } })).Node.Id;
        await writer.LinkAsync(matter, "IN_GROUP", await MakeAsync(writer, "MatterGroup", ("code", "G"), ("name", "Skupina")));
        foreach (var code in Organisations)
        {
            var organisation = await MakeAsync(writer, "Organisation", ("code", code), ("name", code), ("type", "ngo"));
            await ClaimAsync(writer, code, organisation, matter, code == "o2" ? region : town);
        }

        return 0;
    });

    private static async Task ClaimAsync(IGraphWriter writer, string code, string organisation, string matter, string area)
    {
        var claim = await MakeAsync(writer, "Competence", ("code", "c-" + code), ("role", "delivers"), ("verifiedOn", "2026-11-01"));
        await writer.LinkAsync(claim, "OF", matter);
        await writer.LinkAsync(claim, "HELD_BY", organisation);
        await writer.LinkAsync(claim, "COVERS", area);
    }

    private static async Task<string> MakeAsync(IGraphWriter writer, string label, params (string Key, string Value)[] facts)
    {
        var properties = new Properties { { "confidence", "example" } };
        foreach (var (key, value) in facts)
        {
            properties.Add(key, value);
        }

        return (await writer.CreateAsync(label, properties)).Node.Id;
    }

    private async Task ActAsync(byte act)
    {
        var (who, other) = (Organisations[act % 3], Organisations[(act / 3) % 3]);
        var disputes = await new DisputeStore(own.Graph).ListAsync(CancellationToken.None);
        var dispute = disputes.Count > 0 ? disputes[act % disputes.Count].Code : "";
        var settlements = new SettlementStore(own.Acts, own.Clock);
        switch (act / 9 % 5)
        {
            case 0: await ContestAsync(who, other); break;
            case 1: await new StatementStore(own.Acts, own.Clock).DenyAsync(who, "M", "T", "Není naše.", "cs", CancellationToken.None); break;
            case 2: await settlements.ReopenAsync(dispute, "Proč.", CancellationToken.None); break;
            default: await settlements.SettleAsync(dispute, new Decision("1", "Tak.", null, who, Today), CancellationToken.None); break;
        }
    }

    private Task ContestAsync(string who, string other) => own.Acts.DoAsync(new Act("dispute.open"), async writer =>
    {
        var (one, rival) = ((await writer.FindAsync("Competence", "c-" + who))!, (await writer.FindAsync("Competence", "c-" + other))!);
        if (who != other)
        {
            await writer.LinkAsync(one.Id, "CONTESTS", rival.Id);
        }

        return await new DisputeOpening(writer, Today).OpenMissingAsync();
    });

    private async Task AgreeAsync()
    {
        var open = await OpenClaimsAsync();
        foreach (var code in Organisations)
        {
            foreach (var duty in (await new OrganisationStore(own.Graph).FindAsync(code, Today, CancellationToken.None))!.Duties)
            {
                Assert.Equal(open.Contains(duty.Competence.Id), duty.Competence.State(Today) == ClaimState.Contested);
            }
        }

        var answer = await AnswerAsync();
        foreach (var holder in answer.Rivals.Concat(answer.Others).Concat(new[] { answer.Decider }.OfType<Holder>()))
        {
            Assert.Equal(open.Contains(holder.Competence.Id), holder.Competence.State(Today) == ClaimState.Contested);
        }
    }

    /// <summary>Worked out from the nodes, not by the questions under test.</summary>
    private Task<HashSet<string>> OpenClaimsAsync() => own.Graph.ReadAsync(async reader =>
    {
        var found = new HashSet<string>();
        foreach (var dispute in await new DisputeStore(own.Graph).ListAsync(CancellationToken.None))
        {
            if (dispute.IsOpen && await reader.FindAsync("Dispute", dispute.Code) is { } node)
            {
                found.UnionWith((await reader.NeighboursAsync(node.Id, "CONCERNS", Direction.Out)).Select(near => near.Node.Id));
            }
        }

        return found;
    });

    private async Task<Answer> AnswerAsync()
    {
        var catalogue = await Catalogue.ReadAsync(own.Graph, await own.Graph.LastChangeAsync(), CancellationToken.None);
        var reading = new Web.Competences.Asking.QuestionReader(catalogue).Read(new Web.Competences.Asking.AnswerForm { Matter = "M", Place = "T" }, Today);
        return await new AnswerStore(own.Graph).AnswerAsync(reading.Question!, catalogue, CancellationToken.None);
    }
}
