using System.Text.Json.Nodes;

namespace Network.Tests.Graph.Neo4j;

internal sealed record FakeLink(string Id, string From, string Type, string To, JsonObject Facts);

/// <summary>
/// What the fake server has kept. Readers see what is committed; a transaction keeps its changes to itself until then
/// and holds the locks that the real one takes. Links are a list, so that one kept twice stands there twice.
/// </summary>
internal sealed class FakeGraph
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(400);
    private readonly Dictionary<string, FakeTransaction> owners = [];
    private TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Lock Gate { get; } = new();

    public Dictionary<string, JsonObject> Nodes { get; } = [];

    public Dictionary<string, string> IdsByKey { get; } = [];

    public List<FakeLink> Links { get; } = [];

    public List<JsonObject> Changes { get; } = [];

    public Dictionary<string, List<JsonObject>> ChangesBySubject { get; } = [];

    public HashSet<string> Writes { get; } = [];

    public int? Schema { get; set; }

    public long LastChange => Changes.Count == 0 ? 0 : Changes[^1]["seq"]!.GetValue<long>();

    /// <summary>Data of a program that is not ours.</summary>
    public bool Foreign { get; set; }

    /// <exception cref="FakeError">It took too long: two waited for each other.</exception>
    public async Task LockAsync(string what, FakeTransaction transaction)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            Task change;
            lock (Gate)
            {
                if (owners.TryAdd(what, transaction) || owners[what] == transaction)
                {
                    return;
                }

                change = released.Task;
            }

            var left = LongestWait - TimeProvider.System.GetElapsedTime(began);
            if (left <= TimeSpan.Zero || await Task.WhenAny(change, Task.Delay(left)) != change)
            {
                throw FakeError.Deadlock();
            }
        }
    }

    public void Release(FakeTransaction transaction)
    {
        lock (Gate)
        {
            foreach (var what in owners.Where(pair => pair.Value == transaction).Select(pair => pair.Key).ToArray())
            {
                owners.Remove(what);
            }

            released.SetResult();
            released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
