using Network.Graph;

namespace Network.Web.Imports;

/// <summary>
/// Takes back what an import did, record by record. What somebody changed since is left as it is: a record with another
/// version, one that lost a link the import gave it, and one the import made that others have come to lean on.
/// </summary>
internal sealed class Undoing(IGraphWriter writer, string run)
{
    /// <summary>Takes some of the remaining records back.</summary>
    /// <returns>Those that were left.</returns>
    public async Task<IReadOnlyList<TracedRecord>> TakeBackAsync(IReadOnlyList<TracedRecord> some, IReadOnlyList<TracedRecord> remaining)
    {
        var now = await writer.QueryAsync("imports/touched", new { sources = remaining.Select(record => record.Id) });
        var left = Left(remaining, [.. now.Select(Touch.Of)]);
        var notTaken = new List<TracedRecord>();
        foreach (var record in some)
        {
            if (left.Contains(record.Id) || !await TakeBackAsync(record))
            {
                notTaken.Add(record);
            }
        }

        return notTaken;
    }

    /// <summary>Ids of records that must stay as they are.</summary>
    public static IReadOnlySet<string> Left(IReadOnlyList<TracedRecord> records, IReadOnlyList<Touch> now)
    {
        var touches = now.ToLookup(touch => touch.Id);
        var left = records.Where(record => HasChanged(record, [.. touches[record.Id]])).Select(record => record.Id).ToHashSet();
        for (var count = -1; count != left.Count;)
        {
            count = left.Count;
            var going = records.Where(record => !left.Contains(record.Id)).SelectMany(record => record.Made).ToHashSet();
            left.UnionWith(records.Where(record => record.Created && touches[record.Id].Any(touch => touch is { Retired: false, Link: { } link, IsAlive: true } && !going.Contains(link))).Select(record => record.Id));
        }

        return left;
    }

    private static bool HasChanged(TracedRecord record, IReadOnlyList<Touch> now) => now switch
    {
        [] => true,
        [{ Retired: true }, ..] => !record.Created, // who took away what the import made has done its work
        [var first, ..] => first.Version != record.Version || record.Made.Except(now.Select(touch => touch.Link).OfType<string>()).Any(),
    };

    private async Task<bool> TakeBackAsync(TracedRecord record)
    {
        if (await writer.FindAsync(record.Id) is not { Retired: false } node)
        {
            return true;
        }

        // The code of what is taken away is freed: the same file, mended, can be imported again.
        var changes = record.Created ? new() { { "code", $"{record.Code}~{run}" } } : record.Was;
        if (changes.Keys.Count > 0 && await writer.ChangeAsync(record.Id, record.Version, changes) is not ChangeResult.Changed)
        {
            return false;
        }

        foreach (var link in record.Made)
        {
            await writer.UnlinkAsync(link);
        }

        foreach (var link in record.Cut)
        {
            if (await writer.FindAsync(link.To) is { Retired: false })
            {
                await writer.LinkAsync(node.Id, link.Type, link.To, link.Properties);
            }
        }

        return !record.Created || await writer.RetireAsync(record.Id, record.Version + 1) is ChangeResult.Changed;
    }
}
