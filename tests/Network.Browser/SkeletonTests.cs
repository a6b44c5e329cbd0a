namespace Network.Browser;

public sealed class SkeletonTests
{
    [Fact]
    public void It_runs() => Assert.True(true);
}
