using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Competences.Asking;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Search;

[Public("the map is for everybody")]
public sealed class SearchController(SearchStore store, QuestionReaders readers, TimeProvider clock) : Controller
{
    [HttpGet("/search")]
    public async Task<IActionResult> Show(string? q, string? kind, CancellationToken cancel)
    {
        var typed = SearchWords.Of(q);
        if (typed.IsTooLong)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        SearchKind? wanted = Enum.TryParse<SearchKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        var found = await store.FindAsync(typed, cancel);
        return View("Search", new SearchPage(typed, wanted, found, !typed.IsEmpty && await IsQuestionAsync(typed, cancel)));
    }

    /// <summary>Words that name a matter together with a place, or make a sentence, are better asked than searched.</summary>
    private async Task<bool> IsQuestionAsync(SearchWords typed, CancellationToken cancel)
    {
        var (reader, _) = await readers.CurrentAsync(cancel);
        var reading = reader.Read(new AnswerForm(Q: typed.Text), LocalDay.Today(clock));
        return typed.Text.EndsWith('?') || typed.Words.Count > 3 || reading is { Matter: not null, Place: not null };
    }
}
