using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.TestHost;

namespace Network.Tests.Rights;

/// <summary>Somebody's open line, as the bytes that come over it and not as a client library reads them.</summary>
internal sealed class OpenLine : IDisposable
{
    private readonly WebSocket socket;

    private OpenLine(WebSocket socket) => this.socket = socket;

    public ConcurrentQueue<string> Frames { get; } = [];

    public static async Task<OpenLine> OpenAsync(TestServer server, string cookie)
    {
        var client = server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Cookie = cookie;
        var line = new OpenLine(await client.ConnectAsync(new Uri("wss://localhost/live"), CancellationToken.None));
        await line.socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}\u001e"), WebSocketMessageType.Text, true, CancellationToken.None);
        await line.NextAsync(); // the answer to the greeting
        _ = line.ListenAsync();
        return line;
    }

    public void Dispose() => socket.Dispose();

    private async Task ListenAsync()
    {
        while (await NextAsync())
        {
        }
    }

    private async Task<bool> NextAsync()
    {
        try
        {
            var piece = new byte[64 * 1024];
            var got = await socket.ReceiveAsync(piece, CancellationToken.None);
            Frames.Enqueue(Encoding.UTF8.GetString(piece, 0, got.Count) + got.CloseStatusDescription);
            return got.MessageType != WebSocketMessageType.Close;
        }
        catch (Exception ended) when (ended is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            return false;
        }
    }
}
