namespace Network.Tests;

internal sealed class TempDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("network-").FullName;

    public void Dispose()
    {
        if (Directory.Exists(Path)) // a store may be closed by its site and by its test
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
