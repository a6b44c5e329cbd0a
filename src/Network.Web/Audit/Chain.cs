namespace Network.Web.Audit;

/// <summary>
/// Holds records against each other, one after the other. The first may follow anything: what came before it was kept
/// long enough.
/// </summary>
public sealed class Chain
{
    private AuditEntry? previous;

    public long Count { get; private set; }

    /// <summary>Hash of the last record that fits.</summary>
    public string? Head => previous?.Hash;

    /// <param name="hash">The hash that is kept with the record.</param>
    public bool Follows(AuditEntry entry, string hash)
    {
        if (entry.Hash != hash || (previous is not null && (entry.Previous != previous.Hash || entry.Number != previous.Number + 1)))
        {
            return false;
        }

        previous = entry;
        Count++;
        return true;
    }

    /// <returns>Number of the first record that does not fit; null where all do.</returns>
    public static long? FirstBroken(IEnumerable<(AuditEntry Entry, string Hash)> records)
    {
        var chain = new Chain();
        foreach (var (entry, hash) in records)
        {
            if (!chain.Follows(entry, hash))
            {
                return entry.Number;
            }
        }

        return null;
    }
}
