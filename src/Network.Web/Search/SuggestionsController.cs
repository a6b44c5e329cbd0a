using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Search;

/// <summary>Answers the type-ahead of the question boxes: matters and places to fill in, organisations to go to.</summary>
[Public("the map is for everybody")]
public sealed class SuggestionsController(SearchStore store, Text text) : Controller
{
    private const int Most = 4;

    /// <summary>Worse than this is no suggestion, only noise under the box.</summary>
    private const double Fair = 0.5;

    [HttpGet("/suggestions")]
    public async Task<IActionResult> List(string? q, string? kind, CancellationToken cancel)
    {
        var typed = SearchWords.Of(q);
        var wanted = Enum.TryParse<SearchKind>(kind, ignoreCase: true, out var known) ? known : (SearchKind?)null;
        if (wanted is { } one)
        {
            return Json((await FairAsync(typed, one, Most * 2, cancel)).Select(hit => Of(hit, "")));
        }

        var before = Before(typed);
        return Json((await FairAsync(typed, SearchKind.Matters, Most, cancel)).Select(hit => Of(hit, ""))
            .Concat((await FairAsync(typed.Last, SearchKind.Places, Most - 1, cancel)).Select(hit => Of(hit, before)))
            .Concat((await FairAsync(typed, SearchKind.Organisations, Most / 2, cancel)).Select(hit => Of(hit, ""))));
    }

    private async Task<IEnumerable<Hit>> FairAsync(SearchWords typed, SearchKind kind, int most, CancellationToken cancel) =>
        (await store.FindAsync(typed, kind, cancel))
            .Where(hit => hit.Rank >= Fair && (kind != SearchKind.Places || hit.Choice == "municipality"))
            .Take(most);

    private Suggestion Of(Hit hit, string before) => hit.Kind switch
    {
        SearchKind.Matters => new(hit.Name.Here, hit.About.Here, null, hit.Name.Here, hit.Name.OtherLanguage),
        SearchKind.Places => new(hit.Name.In("cs"), Detail(hit), null, $"{before}{hit.Name.In("cs")}", Lang.OfCzech),
        SearchKind.Organisations or SearchKind.Groups or SearchKind.Laws or SearchKind.Contacts => new(hit.Name.Here, Detail(hit), Url.Content(hit.Address), null, hit.Name.OtherLanguage),
    };

    private string Detail(Hit hit) => string.Join(", ", new[]
    {
        hit.Kind == SearchKind.Places && hit.Place is not null ? text.Word("territory", "district") + " " + hit.Place : hit.Place,
        hit.List is { } list && hit.Choice is { } choice && hit.Kind != SearchKind.Places ? text.Word(list, choice) : null,
    }.OfType<string>());

    /// <summary>What stands before the word being typed, so that a place joins the matter already said.</summary>
    private static string Before(SearchWords typed) => typed.Text.LastIndexOf(' ') is > 0 and var at ? typed.Text[..(at + 1)] : "";

    /// <param name="Href">A page to go to.</param>
    /// <param name="Value">Words to fill in.</param>
    private sealed record Suggestion(string Label, string? Detail, string? Href, string? Value, string? Lang);
}
