using System.Net;
using System.Text.RegularExpressions;

namespace Network.Tests;

/// <summary>A browser without scripts: keeps cookies, takes the token of the page it is on along with each form.</summary>
public sealed partial class Browser(HttpClient client, string? cookie) : IDisposable
{
    private readonly Dictionary<string, string> cookies = cookie?.Split('=', 2) is [var name, var value] ? new() { [name] = value } : [];
    private string? token;

    public HttpStatusCode Status { get; private set; }

    public string Html { get; private set; } = "";

    public string? Location { get; private set; }

    public HttpResponseMessage Answer { get; private set; } = null!;

    public Task<Browser> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Opens the page first, where its form stands, and sends it.</summary>
    public async Task<Browser> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        await GetAsync(page);
        Assert.True(Status == HttpStatusCode.OK, $"{page}: {Status} {Location}\n{Html}");
        return await PostAsync(action, fields);
    }

    public Task<Browser> PostAsync(string action, params (string Name, string Value)[] fields) => SendAsync(new HttpRequestMessage(HttpMethod.Post, action)
    {
        Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token ?? "")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
    });

    /// <summary>Sends the form of the page it is on with a file.</summary>
    public Task<Browser> SendFileAsync(string action, string field, string name, byte[] content) => SendAsync(new HttpRequestMessage(HttpMethod.Post, action)
    {
        Content = new MultipartFormDataContent { { new StringContent(token ?? ""), "__RequestVerificationToken" }, { new ByteArrayContent(content), field, name } },
    });

    public bool Has(string cookieName) => cookies.ContainsKey(cookieName);

    public void Forget(string cookieName) => cookies.Remove(cookieName);

    public void Dispose() => client.Dispose();

    private async Task<Browser> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            if (cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", cookies.Select(one => $"{one.Key}={one.Value}")));
            }

            Answer = await client.SendAsync(request);
        }

        foreach (var set in Answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
        {
            var parts = set.Split(';')[0].Split('=', 2);
            if (parts[1].Length == 0)
            {
                cookies.Remove(parts[0]);
            }
            else
            {
                cookies[parts[0]] = parts[1];
            }
        }

        (Status, Location, Html) = (Answer.StatusCode, Answer.Headers.Location?.OriginalString, (await Answer.Content.ReadAsStringAsync()).Replace('\u00a0', ' '));
        token = Token().Match(Html) is { Success: true } found ? found.Groups[1].Value : token;
        return this;
    }

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}
