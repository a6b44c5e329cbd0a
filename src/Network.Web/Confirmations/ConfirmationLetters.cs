using Network.Graph;
using Network.Web.Audit;
using Network.Web.Letters;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Confirmations;

/// <summary>
/// Asks organisations whether their records still hold: in the first fortnight of each quarter, once a quarter, as long as
/// something waits. What was confirmed holds for a year, so who keeps up gets one letter a year. A letter is known by its
/// quarter, so a job that runs twice, or in two processes, asks once.
/// </summary>
public sealed class ConfirmationLetters(ConfirmationRound round, LetterBox letters, Acts acts, TimeProvider clock)
{
    private const int Fortnight = 14;

    /// <returns>How many letters were written.</returns>
    public async Task<int> AskAsync(CancellationToken cancel)
    {
        var today = LocalDay.Today(clock);
        var quarter = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        if (today >= quarter.AddDays(Fortnight))
        {
            return 0;
        }

        var written = 0;
        foreach (var organisation in await round.OrganisationsAsync(today, cancel))
        {
            var act = new Act("record.ask");
            written += await acts.DoAsync(act, writer => AskAsync(writer, act, organisation, quarter), cancel);
        }

        return written;
    }

    private async Task<int> AskAsync(IGraphWriter writer, Act act, OrganisationInRound organisation, DateOnly quarter)
    {
        var written = 0;
        foreach (var person in organisation.Addressees)
        {
            if (EmailAddress.TryParse(person.Email) is { } address && await letters.PutAsync(writer, Letter(organisation, person, address, quarter)))
            {
                written++;
            }
        }

        if (written == 0 || await writer.FindAsync("Organisation", organisation.Code) is not { } node)
        {
            writer.Abandon();
            return 0;
        }

        act.To(node.Label, node.Id).In(node.Id);

        return written;
    }

    private static Occasion Letter(OrganisationInRound organisation, Addressee person, EmailAddress address, DateOnly quarter) =>
        new(LetterTemplate.ConfirmRecords, $"confirm {organisation.Code} {quarter:yyyy-MM}", new Recipient(address, person.Name, person.Language ?? PageLanguage.CzechCode))
        {
            Link = $"/organisations/{Uri.EscapeDataString(organisation.Code)}/confirmations",
            Values = new Dictionary<string, object?> { ["organisation"] = organisation.Name.In(person.Language ?? PageLanguage.CzechCode), ["count"] = organisation.Overdue + organisation.Never, ["until"] = quarter.AddMonths(1).AddDays(-1) },
        };
}
