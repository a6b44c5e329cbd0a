namespace Network.Tests;

public sealed class SkeletonTests
{
    [Fact]
    public void It_runs() => Assert.True(true);
}
