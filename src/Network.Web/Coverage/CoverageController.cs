using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Imports.Tables;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Territories;
using Network.Web.Texts;

namespace Network.Web.Coverage;

/// <summary>Where help is missing and why, as a table of matters and places, as a list, and each cell by itself.</summary>
[Public("the map is for everybody")]
public sealed class CoverageController(CoverageStore store, TerritoryStore territories, QuestionReaders readers, Text text, TimeProvider clock) : Controller
{
    [HttpGet("/coverage")]
    public async Task<IActionResult> Choose([FromQuery] CoverageForm form, CancellationToken cancel)
    {
        var (asked, catalogue) = await AskedAsync(form, cancel);
        var peopled = catalogue.Places.Values.Select(place => place.RegionCode).ToHashSet();
        return View("Regions", new CoverageRegionsPage([.. (await territories.RegionsAsync(cancel)).Where(region => peopled.Contains(region.Code))], asked));
    }

    [HttpGet("/coverage/{code}")]
    public async Task<IActionResult> Show(string code, [FromQuery] CoverageForm form, CancellationToken cancel)
    {
        var (asked, catalogue) = await AskedAsync(form, cancel);
        if (await store.TableAsync(code, asked, catalogue, cancel) is not { } table)
        {
            return NotFound();
        }

        Response.StatusCode = asked.Problems.Any() ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return View("Coverage", new CoveragePage(table, asked, catalogue, form.All));
    }

    /// <summary>The same table for other programs, one row for each cell.</summary>
    [HttpGet("/coverage/{code}.csv")]
    public async Task<IActionResult> Csv(string code, [FromQuery] CoverageForm form, CancellationToken cancel)
    {
        var (asked, catalogue) = await AskedAsync(form, cancel);
        if (asked.Problems.Any())
        {
            return BadRequest();
        }

        if (await store.TableAsync(code, asked, catalogue, cancel) is not { } table)
        {
            return NotFound();
        }

        return File(TableFile.Csv(CoverageCells.Table(table, asked, text)), TableFile.CsvType, $"coverage-{code}.csv");
    }

    [HttpGet("/coverage/{code}/{matter}")]
    public async Task<IActionResult> Cell(string code, string matter, [FromQuery] CoverageForm form, CancellationToken cancel)
    {
        var (asked, catalogue) = await AskedAsync(form, cancel);
        return catalogue.Matters.GetValueOrDefault(matter) is { } known && await store.CellAsync(code, known, asked, catalogue, cancel) is { } cell
            ? View("Cell", new CoverageCellPage(cell, known, asked))
            : NotFound();
    }

    private async Task<(CoverageAsked Asked, Catalogue Catalogue)> AskedAsync(CoverageForm form, CancellationToken cancel)
    {
        var (reader, catalogue) = await readers.CurrentAsync(cancel);
        return (CoverageAsked.Of(form, reader, catalogue, LocalDay.Today(clock)), catalogue);
    }
}
