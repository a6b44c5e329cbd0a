using Network.Graph;
using Network.Web.Audit;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Web.Confirmations;

/// <summary>What an organisation vouches for: what is due and what is not.</summary>
/// <param name="By">As a confirmation is signed: the short name.</param>
public sealed record OrganisationRecords(string Code, LocalText Name, string By, IReadOnlyList<ConfirmableRecord> Records)
{
    /// <summary>Overdue ones first, then those that nobody ever confirmed; kind by kind.</summary>
    public IReadOnlyList<ConfirmableRecord> Due(DateOnly day) => [.. Records.Where(record => record.IsDue(day))
        .OrderBy(record => record.Verification.On is null).ThenBy(record => record.Kind).ThenBy(record => record.Name.Here, DataWords.CzechOrder)];
}

/// <summary>What came of confirming a record.</summary>
public enum ConfirmationResult
{
    Confirmed,

    /// <summary>It is no record of this organisation, or is none any more.</summary>
    NotTheirs,

    /// <summary>Somebody confirmed it a moment ago.</summary>
    NotDue,
}

/// <summary>Reads what an organisation has to confirm and writes down that it did.</summary>
public sealed class ConfirmationStore(IGraph graph, Acts acts)
{
    /// <summary>Null where there is no such organisation.</summary>
    public Task<OrganisationRecords?> FindAsync(string organisation, CancellationToken cancel) => graph.ReadAsync(reader => FindAsync(reader, organisation), cancel);

    /// <summary>Confirms one record for a year.</summary>
    public Task<ConfirmationResult> ConfirmAsync(string organisation, string record, DateOnly today, CancellationToken cancel)
    {
        var act = new Act("record.confirm");
        return acts.DoAsync(
            act,
            async writer =>
            {
                if (await FindAsync(writer, organisation) is not { } found || found.Records.FirstOrDefault(one => one.Id == record) is not { } known || known.IsOver(today))
                {
                    writer.Abandon();
                    return ConfirmationResult.NotTheirs;
                }

                act.To(known.Kind.ToString(), known.Id);
                if (!known.IsDue(today))
                {
                    writer.Abandon();
                    return ConfirmationResult.NotDue;
                }

                await SignAsync(writer, organisation, known, new Properties { { "verifiedOn", today }, { "verifiedBy", found.By }, { "reviewDue", today.AddYears(1) } });
                return ConfirmationResult.Confirmed;
            },
            cancel);
    }

    private static async Task<OrganisationRecords?> FindAsync(IGraphReader reader, string organisation)
    {
        if (await reader.FindAsync("Organisation", organisation) is not { } node)
        {
            return null;
        }

        var records = (await reader.QueryAsync("confirmations/records", new { organisation })).Select(ConfirmableRecord.Of);
        return new OrganisationRecords(organisation, LocalText.Of(node.Properties, "name"), node.Properties.Text("shortName") ?? node.Properties.Text("name")!, [.. records]);
    }

    private static async Task SignAsync(IGraphWriter writer, string organisation, ConfirmableRecord record, Properties signature)
    {
        if (record.Kind == RecordKind.Language)
        {
            await SignLanguageAsync(writer, organisation, record.Id, signature);
            return;
        }

        var node = (await writer.FindAsync(record.Id))!;
        await writer.ChangeAsync(node.Id, node.Version, signature);
    }

    /// <summary>A link cannot change: the confirmed one takes the place of the other.</summary>
    private static async Task SignLanguageAsync(IGraphWriter writer, string organisation, string link, Properties signature)
    {
        foreach (var row in (await writer.QueryAsync("confirmations/records", new { organisation })).Where(row => row.Text("kind") is nameof(RecordKind.Branch) or nameof(RecordKind.Competence)))
        {
            if ((await writer.NeighboursAsync(row.Required("id"), "SPEAKS", Direction.Out)).FirstOrDefault(near => near.LinkId == link) is { } spoken)
            {
                await writer.UnlinkAsync(link);
                await writer.LinkAsync(row.Required("id"), "SPEAKS", spoken.Node.Id, spoken.LinkProperties.With(signature));
                return;
            }
        }
    }
}
