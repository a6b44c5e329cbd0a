using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Confirmations;

/// <summary>Who is asked to confirm, and in which language.</summary>
/// <param name="Account">Id of the account.</param>
public sealed record Addressee(string Account, string Name, string Email, string? Language);

/// <summary>An organisation that has something to confirm, and those who can.</summary>
/// <param name="Overdue">Records confirmed once, but too long ago.</param>
/// <param name="Never">Records that nobody has confirmed yet.</param>
public sealed record OrganisationInRound(string Code, LocalText Name, int Overdue, int Never, IReadOnlyList<Addressee> Addressees);

/// <summary>
/// The yearly round: which organisations have records to confirm and who acts for them. A job writes the letters.
/// Organisations without an account are not in it: there is nobody to ask.
/// </summary>
public sealed class ConfirmationRound(IGraph graph)
{
    public Task<IReadOnlyList<OrganisationInRound>> OrganisationsAsync(DateOnly today, CancellationToken cancel) => graph.ReadAsync<IReadOnlyList<OrganisationInRound>>(
        async reader =>
        {
            var round = new List<OrganisationInRound>();
            foreach (var organisation in (await reader.QueryAsync("confirmations/accounts")).GroupBy(row => row.Required("organisation")))
            {
                var due = (await reader.QueryAsync("confirmations/records", new { organisation = organisation.Key })).Select(ConfirmableRecord.Of).Where(record => record.IsDue(today)).ToArray();
                if (due.Length > 0)
                {
                    var never = due.Count(record => record.Verification.On is null);
                    round.Add(new OrganisationInRound(organisation.Key, LocalText.Of(organisation.First().Properties("organisation_props"), "name"), due.Length - never, never, [.. organisation.Select(AddresseeOf)]));
                }
            }

            return round;
        },
        cancel);

    private static Addressee AddresseeOf(Row row)
    {
        var account = row.Properties("account_props");
        return new Addressee(row.Required("account"), account.Text("name")!, account.Text("email")!, account.Text("language"));
    }
}
