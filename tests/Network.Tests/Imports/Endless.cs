namespace Network.Tests.Imports;

/// <summary>A line that never ends.</summary>
internal sealed class Endless : MemoryStream
{
    public long Given { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        buffer.Span.Fill((byte)'a');
        Given += buffer.Length;
        return ValueTask.FromResult(buffer.Length);
    }
}
