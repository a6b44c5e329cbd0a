using System.Net;

namespace Network.Graph.Neo4j;

/// <summary>
/// A body that is sent once. HttpClient by itself sends a request again where a kept connection broke before an answer;
/// the server may have carried it out, and a link or an entry of the history would stand twice in one transaction.
/// </summary>
internal sealed class OnceContent(byte[] body) : HttpContent
{
    private bool sent;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        if (sent)
        {
            throw new IOException("The line broke after the request had been sent.");
        }

        sent = true;
        return stream.WriteAsync(body, 0, body.Length);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
