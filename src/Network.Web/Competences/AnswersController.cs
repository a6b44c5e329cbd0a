using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences.Asking;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Competences;

/// <summary>Who handles this, here, for this person, in this language: as a page and for other programs.</summary>
[Public("asking needs no account")]
public sealed class AnswersController(QuestionReaders readers, AnswerStore answers, Text text, TimeProvider clock) : Controller
{
    /// <summary>Answers a question given in fields, or in one line as <c>q</c>.</summary>
    /// <response code="200">The outcome: answered, gap, notEntitled, ambiguous or unknown.</response>
    /// <response code="400">A field is not of the form that it must have; the problems name it.</response>
    [HttpGet("/answers")]
    [ApiExplorerSettings(GroupName = "v1")]
    [ProducesResponseType<AnswerJson>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType<AnswerJson>(StatusCodes.Status400BadRequest, "application/json")]
    public async Task<IActionResult> Show([FromQuery] AnswerForm form, CancellationToken cancel)
    {
        var today = LocalDay.Today(clock);
        var (reader, catalogue) = await readers.CurrentAsync(cancel);
        var reading = reader.Read(form, today);
        var answer = reading.Question is { } question ? await answers.AnswerAsync(question, catalogue, cancel) : null;
        Response.StatusCode = reading.Problems.Any(problem => problem.Kind is ProblemKind.Invalid or ProblemKind.TooLong) ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        Response.Headers.Vary = "Accept";
        if (Request.PrefersJson())
        {
            return new JsonResult(AnswerJson.Of(reading, answer, text, answer is null ? null : Absolute(answer.Asked, today)), AnswerJson.Options);
        }

        return answer is null
            ? View("Ask", new AskPage(reading, catalogue))
            : View("Answer", new AnswerPage(answer, reading, catalogue, Relative(answer.Asked, today), Absolute(answer.Asked, today), today));
    }

    private string Relative(Question question, DateOnly today) => Request.PathBase + AnswerLink.Of(question, question.Date != today);

    private string Absolute(Question question, DateOnly today) => $"{Request.Scheme}://{Request.Host}{Relative(question, today)}";
}
