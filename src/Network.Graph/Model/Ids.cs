namespace Network.Graph.Model;

/// <summary>
/// UUIDv7 texts that grow within a process, also inside one millisecond: so the order of ids is the order in which
/// things were made, which both engines can sort by. The twelve bits after the version count within the millisecond;
/// where they run out, or the clock goes back, the next millisecond is borrowed. Source: RFC 9562, 6.2, method 1.
/// </summary>
internal sealed class Ids(TimeProvider clock)
{
    private const int PerMillisecond = 1 << 12;
    private readonly Lock gate = new();
    private long last;

    public string Next()
    {
        long number;
        lock (gate)
        {
            number = last = Math.Max(last + 1, clock.GetUtcNow().ToUnixTimeMilliseconds() * PerMillisecond);
        }

        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(number / PerMillisecond)).TryWriteBytes(bytes, bigEndian: true, out _);
        var count = number % PerMillisecond;
        bytes[6] = (byte)(0x70 | (count >> 8));
        bytes[7] = (byte)count;
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
