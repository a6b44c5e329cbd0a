using Microsoft.AspNetCore.Mvc;
using Network.Web.Imports.Tables;
using Network.Web.Rights;

namespace Network.Web.Imports;

/// <summary>The public map as tables; sent back unchanged they change nothing.</summary>
[Can(Capability.ExportMap)]
public sealed class ExportsController(ImportStore store) : Controller
{
    [HttpGet("/exports/{kind}.csv")]
    public async Task<IActionResult> Csv(string kind, CancellationToken cancel)
    {
        if (ImportKinds.OfName(kind) is not { } wanted)
        {
            return NotFound();
        }

        return File(TableFile.Csv((await store.ExportAsync([wanted], _ => true, cancel))[0]), TableFile.CsvType, $"{wanted.Name()}.csv");
    }

    [HttpGet("/exports/map.xlsx")]
    public async Task<IActionResult> Workbook(CancellationToken cancel)
    {
        using var stream = new MemoryStream();
        TableFile.WriteWorkbook(await store.ExportAsync([ImportKind.Organisations, ImportKind.Competences], _ => true, cancel), stream);
        return File(stream.ToArray(), TableFile.WorkbookType, "map.xlsx");
    }
}
