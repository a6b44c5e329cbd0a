using System.Diagnostics;

namespace Network.Tests.Accounts.Providers;

/// <summary>The OpenID Connect provider of <c>tests/Network.Provider</c>, a program of its own behind a real line.</summary>
internal sealed class RealProvider : IAsyncDisposable
{
    public const string Secret = "a secret between two programs";
    private readonly HttpClient line = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Process process;

    private RealProvider(int port) => process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "provider", "Network.Provider.dll"), $"{port}"])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true,
    })!;

    public string Address { get; private set; } = "";

    public static async Task<RealProvider> StartAsync(int port = 0)
    {
        var provider = new RealProvider(port);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        provider.Address = await provider.process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The provider ended.");
        return provider;
    }

    /// <summary>Signs with a new key from now on and publishes the old one no more.</summary>
    public async Task ChangeKeysAsync() => (await line.PostAsync(Address + "/keys", null)).EnsureSuccessStatusCode();

    /// <summary>Opens the provider's page as a browser would; it signs the person in and sends them back.</summary>
    /// <returns>The address that the browser is sent to.</returns>
    public async Task<string> ApproveAsync(string page, Person person)
    {
        using var answer = await line.GetAsync(page + person.Query);
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Redeems a code beside the application.</summary>
    public async Task<string> RedeemAsync(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(part => KeyValuePair.Create(part.Name, part.Value)));
        using var answer = await line.PostAsync(Address + "/token", form);
        return await answer.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        line.Dispose();
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}

/// <summary>What the provider says of who signs in.</summary>
/// <param name="Verified">Whether the address is the person's; null: it does not say.</param>
internal sealed record Person(string Subject, string? Email = null, bool? Verified = true)
{
    /// <summary>Methods it was done with (<c>amr</c>).</summary>
    public string? Methods { get; init; }

    /// <summary>A verified address that stands in the profile and not in the token.</summary>
    public string? Told { get; init; }

    /// <summary>How the token is spoilt.</summary>
    public string? Twist { get; init; }

    public string? Error { get; init; }

    public string Query => string.Concat(new[] { ("subject", Subject), ("email", Email), ("verified", Email is null ? null : Verified?.ToString()), ("amr", Methods), ("told", Told), ("twist", Twist), ("error", Error) }
        .Where(one => one.Item2 is not null).Select(one => $"&{one.Item1}={Uri.EscapeDataString(one.Item2!)}"));
}
