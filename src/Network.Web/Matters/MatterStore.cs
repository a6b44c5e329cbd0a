using Network.Graph;
using Network.Web.Competences;

namespace Network.Web.Matters;

/// <summary>What to do in a matter, and the law behind it. The matters themselves stand in the catalogue.</summary>
public sealed class MatterStore(IGraph graph)
{
    public Task<MatterRecord> DescribeAsync(Matter matter, CancellationToken cancel) => graph.ReadAsync(
        async reader => new MatterRecord(
            matter,
            [.. (await reader.QueryAsync("matters/procedures", new { matter = matter.Code })).Select(Procedure.Of)],
            [.. (await reader.QueryAsync("competences/provisions", new { sources = new[] { matter.Id } })).Select(Provision.Of)]),
        cancel);
}

public sealed record MatterRecord(Matter Matter, IReadOnlyList<Procedure> Procedures, IReadOnlyList<Provision> Law);
