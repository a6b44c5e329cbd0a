using System.Threading.Channels;

namespace Network.Web.Letters;

/// <summary>Rings when a letter was put, so that nobody waits ten seconds for a link to sign in. Rung often, it is heard once.</summary>
public sealed class LetterBell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rung.Writer.TryWrite(true);

    public ValueTask<bool> HeardAsync(CancellationToken cancel) => rung.Reader.ReadAsync(cancel);
}
