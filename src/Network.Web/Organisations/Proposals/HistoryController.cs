using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Network.Web.Organisations.Records;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Organisations.Proposals;

/// <summary>What happened to an organisation's records, and the way back. Names of its people are for those who may see them.</summary>
public sealed class HistoryController(HistoryStore store, ProposalStore proposals, ContextStore contexts, Caller caller, Text text) : Controller
{
    private const int PageSize = 20;

    [HttpGet("/organisations/{code}/history")]
    [Can(Capability.ReadHistory, "code")]
    public async Task<IActionResult> Show(string code, string? of, int page = 1, CancellationToken cancel = default)
    {
        var around = await contexts.FindAsync("Organisation", code, cancel);
        var named = Rules.Decide(caller.Who, Capability.ReadOrganisationPeople, around) == Decision.Allowed;
        return await store.OfAsync(code, named, cancel) is { } history
            ? View("History", PageOf(history, of, page, Rules.Decide(caller.Who, Capability.ProposeForOrganisation, around) == Decision.Allowed))
            : NotFound();
    }

    /// <summary>What was before a proposal was accepted, or before one version of a thing, is proposed again.</summary>
    [HttpPost("/organisations/{code}/restorations")]
    [Can(Capability.ProposeForOrganisation, "code")]
    public async Task<IActionResult> Restore(string code, string? proposal, string? thing, long version, CancellationToken cancel)
    {
        Func<Past, bool> which = past => proposal is null
            ? past.Proposal is null && past.Operations is [Operation.Change change] && change.Id == thing && change.Made == version
            : past.Proposal?.Code == proposal;
        if (await store.BackAsync(code, which, cancel) is not var (organisation, steps))
        {
            return NotFound();
        }

        return steps.Count == 0
            ? LocalRedirect(Url.Content($"~/organisations/{Uri.EscapeDataString(code)}/history?same=yes"))
            : LocalRedirect(Url.Content(Proposal.AddressOf(await proposals.ProposeAsync(new Draft(EditKind.Restoration, organisation, null, steps, "{}", null), cancel))));
    }

    private HistoryPage PageOf(History history, string? of, int page, bool may)
    {
        var words = new ChangeWords(text, history.Names);
        var wanted = Past.Gather(history.Past.Where(past => of is null || past.Concerns(of)));
        var pages = Pager.Count(wanted.Count, PageSize);
        var pager = new Pager(Math.Clamp(page, 1, pages), pages, number => Address(history, of, number));
        return new HistoryPage(
            history.Organisation,
            [.. wanted.Skip((pager.Page - 1) * PageSize).Take(PageSize).Select(past => EntryOf(past, history, words, may))],
            [.. new[] { history.Own.Organisation }.Concat(history.Own.Branches).Concat(history.Own.Posts).Concat(history.Own.Competences).Select(thing => new HistoryThing(thing.Id, NameOf(thing)))],
            of,
            pager,
            may);
    }

    private static HistoryEntry EntryOf(Past past, History history, ChangeWords words, bool may)
    {
        var local = LocalDay.Moment(past.At);
        var thing = past is { Proposal: null, Operations: [Operation.Change { Made: { } made } change] } ? (change.Id, made) : ((string, long)?)null;
        return new HistoryEntry(
            DateOnly.FromDateTime(local),
            local.ToString("H:mm", CultureInfo.InvariantCulture),
            past.Proposal is { } proposal ? history.People.GetValueOrDefault(proposal.ProposedBy) : null,
            history.People.GetValueOrDefault(past.Author) ?? new Author(Someone.Platform, null),
            past.IsCreation ? [] : words.Tell(past.Operations),
            past.IsCreation ? past.Operations.Count : 0,
            past.Proposal?.Code,
            thing,
            may && (past.Proposal is not null || thing is not null));
    }

    private string NameOf(Thing thing) => text["record.thing." + thing.Label.ToLowerInvariant(), ("name", thing.Label == "Competence" ? thing.Of("OF").Select(tie => tie.Other.Name.Here).FirstOrDefault() : thing.Name.Here)];

    private static string Address(History history, string? of, int page) => QueryHelpers.AddQueryString(
        $"~/organisations/{Uri.EscapeDataString(history.Organisation.Code)}/history",
        new Dictionary<string, string?> { ["of"] = of, ["page"] = page.ToString(CultureInfo.InvariantCulture) }.Where(part => part.Value is not null));
}
