using Network.Graph;

namespace Network.Tests.Graph;

/// <summary>A store in which canaries live among many others, changed, linked and unlinked, so that pages are split and words merged.</summary>
internal sealed class CanaryLife(IGraph graph)
{
    private readonly Random random = new(20261125);
    private readonly List<string> nodes = [];
    private readonly List<string> canaries = [];

    /// <returns>Those to be erased.</returns>
    public async Task<List<string>> LiveAsync()
    {
        for (var round = 0; round < 300; round++)
        {
            var canary = round % 100 == 50 ? StoreBytes.Canaries[round / 100] : null;
            nodes.Add(await graph.WriteAsync("test", writer => CreateAsync(writer, $"{round}", canary)));
            if (canary is not null)
            {
                canaries.Add(nodes[^1]);
                canaries.Add(await graph.WriteAsync("test", writer => SignInAsync(writer, canary)));
                canaries.Add(await graph.WriteAsync("test", writer => SpeakAsync(writer, canary)));
            }

            await graph.WriteAsync("test", LiveOnAsync);
        }

        return canaries;
    }

    private async Task<string> CreateAsync(IGraphWriter writer, string code, string? canary)
    {
        var made = (await writer.CreateAsync("Territory", Facts.Place(code, canary ?? Words(6)))).Node;
        await writer.ChangeAsync(made.Id, 1, new() { { "alsoKnown", new[] { canary ?? Words(3), Words(40) } }, { "source", Words(200) + canary } });
        return made.Id;
    }

    private static async Task<string> SignInAsync(IGraphWriter writer, string canary)
    {
        var account = (await writer.CreateAsync("Account", Facts.Account(canary, canary, canary))).Node;
        await writer.ChangeAsync(account.Id, 1, new() { { "passwordHash", canary + canary } });
        return account.Id;
    }

    private static async Task<string> SpeakAsync(IGraphWriter writer, string canary)
    {
        var branch = (await writer.CreateAsync("Branch", new() { { "code", canary }, { "name", canary }, { "confidence", "example" } })).Node;
        var language = (await writer.CreateAsync("Language", new() { { "code", $"of {branch.Id}" }, { "name", "a language" } })).Node;
        await writer.UnlinkAsync(await writer.LinkAsync(branch.Id, "SPEAKS", language.Id, new() { { "note", canary } }));
        await writer.LinkAsync(branch.Id, "SPEAKS", language.Id, new() { { "note", canary } });
        return branch.Id;
    }

    private async Task<bool> LiveOnAsync(IGraphWriter writer)
    {
        var one = nodes[random.Next(nodes.Count)];
        var other = nodes[canaries.Count > 0 && random.Next(4) == 0 ? 50 : random.Next(nodes.Count)];
        var link = await writer.LinkAsync(one, "LIES_IN", other);
        var found = (await writer.FindAsync(other))!;
        var source = Words(random.Next(300)) + (canaries.Contains(other) ? found.Properties.Text("name") : "");
        await writer.ChangeAsync(other, found.Version, new() { { "source", source } });
        return random.Next(2) == 0 && await writer.UnlinkAsync(link);
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(4000)}"));
}
