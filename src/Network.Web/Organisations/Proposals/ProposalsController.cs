using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Organisations.Proposals;

/// <summary>Lists of proposals, one of them, and taking one's own back.</summary>
public sealed class ProposalsController(ProposalStore store, ReviewStore reviews, HistoryStore history, ProposalReading reading, OrganisationStore organisations, Text text, TimeProvider clock) : Controller
{
    [HttpGet("/proposals")]
    [Can(Capability.ReviewProposals)]
    public async Task<IActionResult> Waiting(CancellationToken cancel) => View("Proposals", await PageAsync(null, await reviews.WaitingAsync(cancel), cancel));

    [HttpGet("/organisations/{code}/proposals")]
    [Can(Capability.ProposeForOrganisation, "code")]
    public async Task<IActionResult> OfOrganisation(string code, CancellationToken cancel) =>
        await organisations.FindAsync(code, LocalDay.Today(clock), cancel) is { } found
            ? View("Proposals", await PageAsync(found.Organisation.Name, await reviews.OfOrganisationAsync(code, cancel), cancel))
            : NotFound();

    [HttpGet("/proposals/{code}")]
    [Can(Capability.ReadProposal, "code")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await reading.FindAsync(code, cancel) is { } page ? View("Proposal", page) : NotFound();

    [HttpPost("/proposals/{code}/withdrawals")]
    [Can(Capability.ReadProposal, "code")]
    public async Task<IActionResult> Withdraw(string code, long version, CancellationToken cancel)
    {
        var verdict = await store.WithdrawAsync(code, version, cancel);
        if (verdict == Verdict.Done)
        {
            return LocalRedirect(Url.Content(Proposal.AddressOf(code)));
        }

        Response.StatusCode = verdict == Verdict.Own ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict;
        return await reading.FindAsync(code, cancel) is { } page ? View("Proposal", page with { Verdict = verdict == Verdict.Own ? null : verdict }) : NotFound();
    }

    private async Task<ProposalsPage> PageAsync(OrganisationName? organisation, IReadOnlyList<Proposal> proposals, CancellationToken cancel)
    {
        var (names, people) = await history.AboutAsync(proposals, cancel);
        var words = new ChangeWords(text, names);
        var lines = proposals.Select(proposal => LineOf(proposal, words, people)).ToArray();
        return new ProposalsPage(organisation, [.. lines.Where(line => line.Proposal.IsWaiting)], [.. lines.Where(line => !line.Proposal.IsWaiting)]);
    }

    private static ProposalLine LineOf(Proposal proposal, ChangeWords words, IReadOnlyDictionary<string, Author> people)
    {
        var told = words.Tell(proposal.Operations);
        var lines = told.SelectMany(change => change.Lines).ToArray();
        return new ProposalLine(proposal, people[proposal.ProposedBy], told is [var first, ..] ? first.Thing : proposal.Organisation.Official, lines.FirstOrDefault(), Math.Max(0, lines.Length - 1));
    }
}
