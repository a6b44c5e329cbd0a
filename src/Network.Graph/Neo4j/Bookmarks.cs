namespace Network.Graph.Neo4j;

/// <summary>The newest changes of this process, so that on a cluster whoever reads next sees at least these.</summary>
internal sealed class Bookmarks
{
    private readonly Lock gate = new();
    private string[] newest = [];

    public IReadOnlyList<string> Newest
    {
        get
        {
            lock (gate)
            {
                return newest;
            }
        }
    }

    /// <param name="before">What the change had seen; its own bookmarks stand for these too.</param>
    public void Replace(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        lock (gate)
        {
            newest = [.. newest.Except(before).Union(after)];
        }
    }

    /// <summary>They may name changes of a database that was since restored from an older copy.</summary>
    public void Forget()
    {
        lock (gate)
        {
            newest = [];
        }
    }
}
