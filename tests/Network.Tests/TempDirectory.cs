namespace Network.Tests;

internal sealed class TempDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("network-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
