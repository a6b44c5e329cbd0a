using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Imports.Tables;
using Network.Web.Matters;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Coverage;

/// <summary>Where help is missing and why, as a table of matters and places, as a list, and each cell by itself.</summary>
[Public("the map is for everybody")]
public sealed class CoverageController(CoverageStore store, QuestionReaders readers, Text text, TimeProvider clock) : Controller
{
    [HttpGet("/coverage")]
    public async Task<IActionResult> Choose([FromQuery] CoverageForm form, CancellationToken cancel)
    {
        var (reader, catalogue) = await readers.CurrentAsync(cancel);
        var regions = await store.RegionsAsync(catalogue, cancel);
        return View("Regions", new CoverageRegionsPage(regions, CoverageAsked.Of(form, reader, catalogue, LocalDay.Today(clock))));
    }

    [HttpGet("/coverage/{code}")]
    public async Task<IActionResult> Show(string code, [FromQuery] CoverageForm form, CancellationToken cancel)
    {
        var (reader, catalogue) = await readers.CurrentAsync(cancel);
        var asked = CoverageAsked.Of(form, reader, catalogue, LocalDay.Today(clock));
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
        var (reader, catalogue) = await readers.CurrentAsync(cancel);
        var asked = CoverageAsked.Of(form, reader, catalogue, LocalDay.Today(clock));
        if (asked.Problems.Any())
        {
            return BadRequest();
        }

        if (await store.TableAsync(code, asked, catalogue, cancel) is not { } table)
        {
            return NotFound();
        }

        var stream = new MemoryStream();
        TableFile.WriteCsv(CoverageCells.Table(table, asked, text), stream);
        stream.Position = 0;
        return File(stream, TableFile.CsvType, $"coverage-{code}.csv");
    }

    [HttpGet("/coverage/{code}/{matter}")]
    public async Task<IActionResult> Cell(string code, string matter, [FromQuery] CoverageForm form, CancellationToken cancel)
    {
        var (reader, catalogue) = await readers.CurrentAsync(cancel);
        var asked = CoverageAsked.Of(form, reader, catalogue, LocalDay.Today(clock));
        return catalogue.Matters.GetValueOrDefault(matter) is { } known && await store.CellAsync(code, known, asked, catalogue, cancel) is { } cell
            ? View("Cell", new CoverageCellPage(cell, known, asked))
            : NotFound();
    }
}
