using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Imports.Tables;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Audit;

/// <summary>The records of acts, for an auditor.</summary>
[Can(Capability.ReadAudit)]
public sealed class AuditController(AuditStore store, TimeProvider clock) : Controller
{
    private const int LongestExport = 100_000;
    private static readonly string[] Columns = ["number", "at", "actor", "act", "outcome", "subjectLabel", "subject", "context", "reason", "request", "previous", "hash"];

    [HttpGet("/admin/audit")]
    public async Task<IActionResult> List(string? actor, string? subject, string? acts, string? outcome, DateOnly? from, DateOnly? to, string? below, bool check, CancellationToken cancel)
    {
        var filter = new AuditFilter(Said(actor), Said(subject), Said(acts), Said(outcome), from, to, Said(below));
        return View("Audit", new AuditPage(filter, await store.FindAsync(filter, cancel), check ? await store.CheckAsync(cancel) : null));
    }

    /// <summary>The same as a table for other programs; no cell of it can begin a formula.</summary>
    [HttpGet("/admin/audit.csv")]
    public async Task<IActionResult> Export(string? actor, string? subject, string? acts, string? outcome, DateOnly? from, DateOnly? to, CancellationToken cancel)
    {
        var found = await store.FindAsync(new AuditFilter(Said(actor), Said(subject), Said(acts), Said(outcome), from, to, null), cancel, LongestExport);
        var table = new Table("audit", Columns, [.. found.Select((one, at) => new TableRow(at + 2, Cells(one.Entry)))]);
        return File(TableFile.Csv(table), TableFile.CsvType, string.Create(CultureInfo.InvariantCulture, $"audit-{LocalDay.Today(clock):yyyy-MM-dd}.csv"));
    }

    private static IReadOnlyList<string> Cells(AuditEntry entry) =>
        [entry.Code, entry.At, entry.Actor, entry.Act, entry.Outcome, entry.SubjectLabel ?? "", entry.Subject ?? "", entry.Context ?? "", entry.Reason ?? "", entry.Request ?? "", entry.Previous, entry.Hash];

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

/// <param name="Chain">What came of holding the chain against itself, where that was asked for.</param>
public sealed record AuditPage(AuditFilter Filter, IReadOnlyList<NamedEntry> Entries, ChainCheck? Chain)
{
    /// <summary>Code to go on below; null on the last page.</summary>
    public string? Next => Entries.Count == AuditStore.Page ? Entries[^1].Entry.Code : null;
}
