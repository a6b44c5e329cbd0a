using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Network.Graph.Model;

namespace Network.Graph.Moving;

/// <summary>
/// The engine-neutral file of a whole graph: one JSON object a line, a head, nodes, links, changes, and an end with
/// counts and the SHA-256 of all bytes before it. Described in <c>docs/graph-file.md</c>.
/// </summary>
public static class GraphFile
{
    private const int Format = 1;
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes beside the file and puts it in place when it is whole.</summary>
    /// <param name="progress">Told after every record, with how many there are so far.</param>
    public static async Task<GraphCount> WriteAsync(string path, IGraphSource graph, Action<long> progress, CancellationToken cancel = default)
    {
        var unfinished = path + ".unfinished";
        var count = new GraphCount(0, 0, 0);
        var history = new ToldHistory();
        await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            async Task PutAsync(byte[] line)
            {
                hash.AppendData(line);
                await file.WriteAsync(line, cancel);
            }

            await PutAsync(Line(json => Head(json)));
            await graph.ExportAsync(
                async record =>
                {
                    count = count.And(record);
                    await PutAsync(Line(json => Write(json, history.Of(record))));
                    progress(count.All);
                },
                cancel);
            var end = Line(json => End(json, count, Convert.ToHexStringLower(hash.GetHashAndReset())));
            await file.WriteAsync(end, cancel);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
        return count;
    }

    /// <summary>Reads the whole file without keeping it: form, model, references, counts and checksum.</summary>
    /// <exception cref="InvalidDataException">The file is not whole, not ours or of a newer version; the message names the line.</exception>
    public static GraphCount Check(string path, Action<long> progress)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var check = new GraphCheck();
        var ended = false;
        foreach (var (number, line) in Lines(path))
        {
            var json = Parsed(number, line);
            if (ended)
            {
                throw Wrong(number, "stands after the end");
            }

            ended = json.TryGetProperty("end", out _);
            InLine(number, () => CheckLine(number, json, ended ? Convert.ToHexStringLower(hash.GetHashAndReset()) : null, check));
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
            progress(check.Count.All);
        }

        return ended ? check.Count : throw new InvalidDataException("The file has no end: it was cut off.");
    }

    /// <summary>The records of a file that was checked.</summary>
    public static IEnumerable<GraphRecord> Records(string path)
    {
        var history = new ToldHistory();
        return Lines(path).Skip(1).Select(line => Parsed(line.Number, line.Text)).Where(json => !json.TryGetProperty("end", out _)).Select(Read).Select(history.Of);
    }

    private static void CheckLine(int number, JsonElement json, string? sum, GraphCheck check)
    {
        if (number == 1)
        {
            CheckHead(json);
        }
        else if (sum is not null)
        {
            CheckEnd(json, sum, check.Count);
        }
        else
        {
            check.Add(Read(json));
        }
    }

    private static void CheckHead(JsonElement json)
    {
        if (!json.TryGetProperty("graph", out var graph) || graph.GetString() != "network")
        {
            throw new InvalidDataException("this is no graph of this platform");
        }

        if (json.GetProperty("format").GetInt32() > Format || json.GetProperty("schema").GetInt32() > Schema)
        {
            throw new InvalidDataException("a newer version of the platform wrote it; import it with that one");
        }
    }

    private static void CheckEnd(JsonElement json, string sum, GraphCount count)
    {
        if (new GraphCount(json.GetProperty("nodes").GetInt64(), json.GetProperty("links").GetInt64(), json.GetProperty("changes").GetInt64()) != count)
        {
            throw new InvalidDataException($"it should hold {json} but holds {count}");
        }

        if (json.GetProperty("sha256").GetString() != sum)
        {
            throw new InvalidDataException("the checksum differs: the file was changed or damaged");
        }
    }

    private static int Schema => SchemaFiles.Below("sqlite/migrations/", ".sql").Count;

    private static IEnumerable<(int Number, string Text)> Lines(string path) => File.ReadLines(path).Select((text, at) => (at + 1, text));

    private static JsonElement Parsed(int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : throw Wrong(number, "is no JSON object");
        }
        catch (JsonException failure)
        {
            throw Wrong(number, $"is no JSON ({failure.Message})");
        }
    }

    private static void InLine(int number, Action read)
    {
        try
        {
            read();
        }
        catch (Exception failure) when (failure is InvalidDataException or ModelViolationException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Wrong(number, failure.Message);
        }
    }

    private static InvalidDataException Wrong(int number, string what) => new($"Line {number}: {what}.");

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }

    private static void Head(Utf8JsonWriter json)
    {
        json.WriteString("graph", "network");
        json.WriteNumber("format", Format);
        json.WriteNumber("schema", Schema);
    }

    private static void End(Utf8JsonWriter json, GraphCount count, string sum)
    {
        json.WriteBoolean("end", true);
        json.WriteNumber("nodes", count.Nodes);
        json.WriteNumber("links", count.Links);
        json.WriteNumber("changes", count.Changes);
        json.WriteString("sha256", sum);
    }

    private static void Write(Utf8JsonWriter json, GraphRecord record)
    {
        switch (record)
        {
            case GraphRecord.OfNode({ } node):
                json.WriteString("node", node.Id);
                json.WriteString("label", node.Label);
                json.WriteNumber("version", node.Version);
                json.WriteBoolean("retired", node.Retired);
                Write(json, "props", node.Properties);
                break;
            case GraphRecord.OfLink({ } link):
                json.WriteString("link", link.Id);
                json.WriteString("type", link.Type);
                json.WriteString("from", link.From);
                json.WriteString("to", link.To);
                Write(json, "props", link.Facts);
                break;
            case GraphRecord.OfChange({ } change):
                json.WriteNumber("change", change.Sequence);
                json.WriteString("at", change.At.ToString("O", CultureInfo.InvariantCulture));
                json.WriteString("author", change.Author);
                json.WriteString("act", change.Act);
                json.WriteString("subject", change.Subject);
                json.WriteNumber("version", change.Version);
                Write(json, "before", change.Before);
                Write(json, "after", change.After);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, string name, Properties? properties)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(properties?.ToJson() ?? "null");
    }

    private static GraphRecord Read(JsonElement json)
    {
        string Text(string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"{name} is empty");
        if (json.TryGetProperty("node", out _))
        {
            return new GraphRecord.OfNode(new Node(Text("node"), Text("label"), json.GetProperty("version").GetInt64(), json.GetProperty("retired").GetBoolean(), Properties.FromJson(json.GetProperty("props"))));
        }

        if (json.TryGetProperty("link", out _))
        {
            return new GraphRecord.OfLink(new Link(Text("link"), Text("type"), Text("from"), Text("to"), Properties.FromJson(json.GetProperty("props"))));
        }

        return new GraphRecord.OfChange(new Change(
            json.GetProperty("change").GetInt64(),
            DateTimeOffset.Parse(Text("at"), CultureInfo.InvariantCulture),
            Text("author"),
            Text("act"),
            Text("subject"),
            json.GetProperty("version").GetInt64(),
            Optional(json.GetProperty("before")),
            Optional(json.GetProperty("after"))));
    }

    private static Properties? Optional(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : Properties.FromJson(json);
}
