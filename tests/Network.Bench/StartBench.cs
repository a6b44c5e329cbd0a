using System.Diagnostics;

namespace Network.Bench;

/// <summary>From the start of the process until the first page over the national store is there.</summary>
internal static class StartBench
{
    public static async Task RunAsync(string folder, Figures figures)
    {
        const string address = "http://127.0.0.1:5987";
        var from = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Network.Web.dll"), "--urls", address, "--Data:Directory", folder, "--Seed:Load=false", "--Jobs:Run=false", "--Accounts:OfferFirst=false"]) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        while (!await IsThereAsync(client, new Uri(address + "/")))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(from) > TimeSpan.FromMinutes(2))
            {
                throw new InvalidOperationException("The application did not start.");
            }

            await Task.Delay(20);
        }

        figures.Add("start until the first page", Stopwatch.GetElapsedTime(from).TotalSeconds, "s");
        process.Refresh();
        figures.Add("memory after the first page", process.WorkingSet64 / 1e6, "MB");
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<bool> IsThereAsync(HttpClient client, Uri page)
    {
        try
        {
            return (await client.GetAsync(page)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
