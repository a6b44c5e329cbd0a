using Network.Graph;

namespace Network.Web.Imports;

/// <summary>Does what rows say, in one write, and remembers it. Ids of records made in an earlier bundle are given.</summary>
/// <param name="earlier">Records by label and code, with the version that the import left.</param>
internal sealed class Carrying(IGraphWriter writer, ImportPlan plan, IReadOnlyDictionary<(string Label, string Code), Standing> earlier)
{
    private readonly Dictionary<(string Label, string Code), Standing> standing = new(earlier);
    private readonly Dictionary<string, TracedRecord> traced = [];

    public IReadOnlyDictionary<(string Label, string Code), Standing> Standings => standing;

    public IEnumerable<TracedRecord> Traced => traced.Values;

    /// <returns>The row that somebody was faster with; then the write must be abandoned. Null: all is done.</returns>
    public async Task<PlannedRow?> RecordsAsync(IEnumerable<PlannedRow> rows)
    {
        foreach (var row in rows)
        {
            if (!await (row.Before is null ? CreateAsync(row.Kind.Label(), row.Code, row.Facts) : ChangeAsync(row, row.Before)))
            {
                return row;
            }
        }

        return null;
    }

    /// <inheritdoc cref="RecordsAsync"/>
    public async Task<PlannedRow?> LinksAsync(IEnumerable<PlannedRow> rows)
    {
        foreach (var row in rows.Where(row => row.Make.Count + row.Cut.Count > 0))
        {
            var own = standing[(row.Kind.Label(), row.Code)];
            var (cut, made) = (new List<CutLink>(), new List<string>());
            foreach (var link in row.Cut)
            {
                if (await IdAsync(link.Label, link.Code) is { } gone && await writer.UnlinkAsync(link.Id))
                {
                    cut.Add(new CutLink(link.Type, gone, link.Properties));
                }
            }

            foreach (var link in row.Make)
            {
                if (await IdAsync(link.Label, link.Code) is not { } to)
                {
                    return row;
                }

                made.Add(await writer.LinkAsync(own.Id, link.Type, to, link.Properties));
            }

            Remember(new TracedRecord(own.Id, row.Kind.Label(), row.Code, false, own.Version, Properties.None, made, cut));
        }

        return null;
    }

    private async Task<bool> CreateAsync(string label, string code, Properties facts)
    {
        if (await writer.CreateAsync(label, facts.With(new() { { "code", code } })) is not CreateResult.Created created)
        {
            return false;
        }

        Stands(label, code, created.New.Id, 1);
        Remember(new TracedRecord(created.New.Id, label, code, true, 1, Properties.None, [], []));
        return true;
    }

    private async Task<bool> ChangeAsync(PlannedRow row, HeldRecord before)
    {
        var (label, version) = (row.Kind.Label(), before.Version);
        if (row.Facts.Keys.Count > 0)
        {
            if (await writer.ChangeAsync(before.Id, version, row.Facts) is not ChangeResult.Changed changed)
            {
                return false;
            }

            version = changed.Node.Version;
            var was = new Properties();
            foreach (var key in row.Facts.Keys)
            {
                was.Add(key, before.Properties[key]);
            }

            Remember(new TracedRecord(before.Id, label, row.Code, false, version, was, [], []));
        }

        Stands(label, row.Code, before.Id, version);
        return true;
    }

    /// <summary>Of a record that is there; a contact of the plan is made where the first link leads to it.</summary>
    private async Task<string?> IdAsync(string label, string code)
    {
        if (!standing.TryGetValue((label, code), out var known))
        {
            if (await writer.FindAsync(label, code) is { } found)
            {
                Stands(label, code, found.Id, found.Version);
            }
            else if (label != "Contact" || !plan.Contacts.TryGetValue(code, out var contact) || !await CreateAsync(label, code, contact))
            {
                return null;
            }

            known = standing[(label, code)];
        }

        return known.Id;
    }

    private void Stands(string label, string code, string id, long version) => standing[(label, code)] = new Standing(id, version);

    private void Remember(TracedRecord record) => traced[record.Id] = traced.TryGetValue(record.Id, out var before) ? before.Then(record) : record;
}
