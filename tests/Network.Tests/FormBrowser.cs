namespace Network.Tests;

/// <summary>Somebody at a browser without JavaScript: opens pages, fills in the forms that stand on them, sends them.</summary>
/// <param name="account">Id of who is signed in; empty for a visitor.</param>
public sealed class FormBrowser(HttpClient client, string account)
{
    public string Account => account;

    /// <summary>Follows where it is led, as a browser does.</summary>
    public async Task<Page> OpenAsync(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return await FollowAsync(response, address);
    }

    /// <summary>Sends the form of a page: what stands in it, with what is typed over it. A null leaves a field out.</summary>
    /// <param name="action">Which form; the first one of the page's own where nothing is said.</param>
    public async Task<Page> SendAsync(Page page, IReadOnlyDictionary<string, string?> typed, string? action = null)
    {
        var form = page.Form(action);
        foreach (var (name, value) in typed)
        {
            form.Fields.RemoveAll(field => field.Key == name);
            if (value is not null)
            {
                form.Fields.Add(KeyValuePair.Create(name, value));
            }
        }

        using var content = new FormUrlEncodedContent(form.Fields);
        using var response = await client.PostAsync(new Uri(form.Action ?? page.Address, UriKind.RelativeOrAbsolute), content);
        return await FollowAsync(response, form.Action ?? page.Address);
    }

    public Task<Page> SendAsync(Page page, string? action = null, params (string Name, string? Value)[] typed) =>
        SendAsync(page, typed.ToDictionary(field => field.Name, field => field.Value), action);

    private async Task<Page> FollowAsync(HttpResponseMessage response, string address)
    {
        var status = (int)response.StatusCode;
        if (response.Headers.Location is { } next)
        {
            return await OpenAsync(next.ToString());
        }

        return new Page(status, address, await response.Content.ReadAsStringAsync());
    }
}
