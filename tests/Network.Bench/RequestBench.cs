using System.Diagnostics;
using Network.Web.Competences;

namespace Network.Bench;

/// <summary>Requests a second of the answer as a page and as JSON, each against the same bytes from memory. Server and load share the machine.</summary>
internal sealed class RequestBench(BenchOptions options, Figures figures)
{
    private const int Connections = 16;

    public async Task RunAsync(string folder, IReadOnlyList<Question> questions)
    {
        await using var site = new BenchSite(folder);
        var address = site.Start();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, UseCookies = false }) { BaseAddress = address };
        string[] asked = [.. questions.Take(500).Select(question => AnswerLink.Of(question, dated: false))];
        site.Bytes["page"] = await BytesAsync(client, asked[0], "text/html");
        site.Bytes["json"] = await BytesAsync(client, asked[0], "application/json");
        (string Name, string[] Addresses, string Accept)[] runs =
        [
            ("page", asked, "text/html"), ("page from memory", [BenchSite.Floor + "page"], "text/html"),
            ("json", asked, "application/json"), ("json from memory", [BenchSite.Floor + "json"], "application/json"),
        ];
        var rates = runs.ToDictionary(run => run.Name, _ => new List<double>());
        foreach (var run in runs)
        {
            await LoadAsync(client, run.Addresses, run.Accept, options.Warm / runs.Length);
        }

        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var run in runs.Skip(round % runs.Length).Concat(runs.Take(round % runs.Length)))
            {
                rates[run.Name].Add(await LoadAsync(client, run.Addresses, run.Accept, options.Round));
            }
        }

        foreach (var (name, values) in rates)
        {
            figures.Add($"requests {name}", Median(values), "/s");
            figures.Add($"requests {name}, range of rounds", values.Max() - values.Min(), "/s");
        }

        figures.Add("json / same bytes from memory", Median(rates["json"]) / Median(rates["json from memory"]), "x", ">= 0.35 (G7b)");
        figures.Add("page / same bytes from memory", Median(rates["page"]) / Median(rates["page from memory"]), "x", ">= 0.22 (G7b)");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task<(byte[] Bytes, string Type)> BytesAsync(HttpClient client, string address, string accept)
    {
        using var response = await SendAsync(client, address, accept);
        return (await response.Content.ReadAsByteArrayAsync(), response.Content.Headers.ContentType!.ToString());
    }

    /// <returns>Requests a second.</returns>
    private static async Task<double> LoadAsync(HttpClient client, string[] addresses, string accept, TimeSpan time)
    {
        var (from, next, done) = (Stopwatch.GetTimestamp(), 0, 0);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(from) < time)
            {
                using var response = await SendAsync(client, addresses[Interlocked.Increment(ref next) % addresses.Length], accept);
                await response.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref done);
            }
        })));
        return done / Stopwatch.GetElapsedTime(from).TotalSeconds;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Accept.ParseAdd(accept);
        return (await client.SendAsync(request)).EnsureSuccessStatusCode();
    }
}
