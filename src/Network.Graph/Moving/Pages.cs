namespace Network.Graph.Moving;

/// <summary>Walks through many rows in the order of a key, some at a time.</summary>
internal static class Pages
{
    private const int Size = 1000;

    /// <param name="page">Gives the rows after a key, so many at most.</param>
    public static async Task WalkAsync<TKey>(Func<TKey, int, Task<IReadOnlyList<Row>>> page, TKey first, Func<Row, TKey> key, Func<Row, Task> take)
    {
        IReadOnlyList<Row> rows;
        var last = first;
        do
        {
            rows = await page(last, Size);
            foreach (var row in rows)
            {
                await take(row);
            }

            last = rows is [.., var end] ? key(end) : last;
        }
        while (rows.Count == Size);
    }
}
