using Microsoft.Extensions.Time.Testing;
using Network.Graph.Model;

namespace Network.Tests.Graph;

public sealed class IdsTests
{
    [Fact]
    public void Ids_grow_also_inside_one_millisecond_and_when_the_clock_goes_back()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.Zero };
        var ids = new Ids(clock);
        var made = Enumerable.Range(0, 10_000).Select(_ => ids.Next()).ToList();
        clock.AdjustTime(clock.GetUtcNow().AddHours(-1));
        made.Add(ids.Next());
        Assert.Equal(made.Order(StringComparer.Ordinal), made);
        Assert.Equal(made.Count, made.Distinct().Count());
        Assert.All(made, id => Assert.True(Guid.Parse(id) is { Version: 7, Variant: >= 8 and <= 11 }, id));
    }

    [Fact]
    public void An_id_tells_when_it_was_made() =>
        Assert.StartsWith("019ac9f0-3", new Ids(new FakeTimeProvider(DateTimeOffset.FromUnixTimeMilliseconds(0x019ac9f03abc))).Next(), StringComparison.Ordinal);
}
