using Microsoft.AspNetCore.Mvc;
using Network.Web.Imports.Tables;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Imports;

/// <summary>A table is sent, looked at as a plan, carried out, followed and, if it was wrong, taken back.</summary>
[Can(Capability.ImportMap)]
public sealed class ImportsController(ImportStore store, ImportRunStore runs, WaitingPlans plans, ImportWork work, ReachStore reach, Caller caller, Text text) : Controller
{
    [HttpGet("/imports")]
    public async Task<IActionResult> List(CancellationToken cancel) => View("Imports", new ImportsPage(await runs.AllAsync(cancel), []));

    /// <summary>Writes nothing: what would happen is shown first.</summary>
    [HttpPost("/imports")]
    public async Task<IActionResult> Plan(IReadOnlyList<IFormFile>? file, CancellationToken cancel)
    {
        if (file is not { Count: > 0 })
        {
            return await WrongAsync([text["import.noFile"]], cancel);
        }

        var (tables, wrong) = (new List<Table>(), new List<string>());
        foreach (var one in file)
        {
            await using var stream = one.OpenReadStream();
            switch (await TableFile.ReadAsync(stream, cancel))
            {
                case TableReading.Refused refused: wrong.Add(file.Count > 1 ? $"{one.FileName}: {refused.Problem.In(text)}" : refused.Problem.In(text)); break;
                case TableReading.Read read: tables.AddRange(read.Tables); break;
            }
        }

        return wrong.Count > 0 ? await WrongAsync(wrong, cancel)
            : Kept(await store.PlanAsync(string.Join(", ", file.Select(one => one.FileName)), tables, await reach.OfAsync(caller.Who, cancel), cancel));
    }

    [HttpGet("/imports/plans/{word}")]
    public IActionResult ShowPlan(string word) => plans.Find(word, caller.Author) is { } plan ? View("Plan", new PlanPage(word, plan)) : View("PlanGone");

    /// <summary>Goes on while its page is already shown; taking the plan makes a second press do nothing.</summary>
    [HttpPost("/imports/plans/{word}")]
    public async Task<IActionResult> CarryOut(string word, bool soundOnly, CancellationToken cancel)
    {
        if (plans.Take(word, caller.Author) is not { } plan || await runs.BeginAsync(plan, caller.Author, cancel) is not { } run)
        {
            return View("PlanGone");
        }

        work.Start(caller.Who, caller.Request, (own, within) => own.CarryOutAsync(run, plan, soundOnly ? RowChoice.SoundOnly : RowChoice.All, within, CancellationToken.None));
        return LocalRedirect(Url.Content($"~/imports/{run.Code}"));
    }

    [HttpGet("/imports/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) => await runs.FindAsync(code, cancel) is { } run ? View("Import", run) : NotFound();

    [HttpPost("/imports/{code}/undos")]
    public async Task<IActionResult> Undo(string code, CancellationToken cancel) =>
        await runs.UndoAsync(code, caller.Author, cancel) is null ? NotFound() : LocalRedirect(Url.Content($"~/imports/{code}"));

    private LocalRedirectResult Kept(ImportPlan plan) => LocalRedirect(Url.Content($"~/imports/plans/{plans.Keep(plan, caller.Author)}"));

    private async Task<IActionResult> WrongAsync(IReadOnlyList<string> errors, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Imports", new ImportsPage(await runs.AllAsync(cancel), errors));
    }
}
