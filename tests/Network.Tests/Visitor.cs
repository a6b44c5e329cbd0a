using System.Net;
using System.Text.RegularExpressions;

namespace Network.Tests;

/// <summary>Somebody with a browser.</summary>
internal sealed partial record Visitor(string Account, HttpClient Browser)
{
    public async Task<(int Status, string Html)> OpenAsync(string address)
    {
        using var response = await Browser.GetAsync(new Uri(address, UriKind.Relative));
        return ((int)response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Sends the form that a page shows: with the token of that page.</summary>
    public async Task<(int Status, string Html, string? Next)> SendAsync(string page, string address, params (string Name, string Value)[] fields)
    {
        var (status, html) = await OpenAsync(page);
        var token = Token().Match(html);
        Assert.True(token.Success, $"{page}: {status}, no form");
        using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token.Groups[1].Value)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var response = await Browser.PostAsync(new Uri(address, UriKind.Relative), content);
        return ((int)response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), response.Headers.Location?.ToString());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
