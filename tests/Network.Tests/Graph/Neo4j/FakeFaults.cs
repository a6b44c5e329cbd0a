namespace Network.Tests.Graph.Neo4j;

/// <summary>What goes wrong with one request.</summary>
internal enum Fault
{
    None,

    /// <summary>The line is cut and the server never saw the request.</summary>
    CutBefore,

    /// <summary>The server did it; the line is cut before the answer.</summary>
    CutAfter,

    /// <summary>The client hears of a cut line, and then the request arrives after all.</summary>
    Late,

    /// <summary>A proxy says 503 without having asked the server.</summary>
    ProxyBefore,

    /// <summary>A proxy says 503 although the server did it.</summary>
    ProxyAfter,

    /// <summary>A proxy says 200 with nothing in it and has not asked the server.</summary>
    EmptyYes,

    /// <summary>Half of the answer.</summary>
    Truncated,

    /// <summary>202 with a deadlock in the body; rolled back.</summary>
    Deadlock,

    /// <summary>202 with an error in the body that will not pass; rolled back.</summary>
    Refused,

    /// <summary>The server has forgotten the transaction.</summary>
    Expired,

    /// <summary>The server did it, and says that it does not know what became of it.</summary>
    UnsureAfter,
}

/// <summary>
/// Chooses what goes wrong: by chance, repeatable by the seed, at a rate; or the next time that one kind of request
/// comes. A kind is the name of a primitive, <c>commit</c> or <c>rollback</c>.
/// </summary>
internal sealed class FakeFaults(int seed = 1)
{
    public static readonly IReadOnlyList<Fault> Quick = [.. Enum.GetValues<Fault>().Where(fault => fault is not (Fault.None or Fault.Refused))];
    private readonly Lock gate = new();
    private readonly Random random = new(seed);
    private readonly List<(string Kind, Fault Fault)> awaited = [];

    /// <summary>Of so many requests one fails by chance; 0 for none.</summary>
    public double Rate { get; set; }

    public Dictionary<Fault, int> Counted { get; } = [];

    public void Next(string kind, Fault fault, int times = 1) => awaited.AddRange(Enumerable.Repeat((kind, fault), times));

    public Fault For(params string[] kinds)
    {
        lock (gate)
        {
            var fault = Choose(kinds);
            Counted[fault] = Counted.GetValueOrDefault(fault) + 1;
            return fault;
        }
    }

    private Fault Choose(string[] kinds)
    {
        var next = awaited.FindIndex(one => kinds.Contains(one.Kind));
        if (next >= 0)
        {
            var fault = awaited[next].Fault;
            awaited.RemoveAt(next);
            return fault;
        }

        return random.NextDouble() < Rate ? Quick[random.Next(Quick.Count)] : Fault.None;
    }
}
