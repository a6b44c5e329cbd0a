using Network.Graph;

namespace Network.Tests.Organisations.Merges;

/// <summary>Two organisations with links of all kinds, made from bytes: some the same, some with dates, some between the two.</summary>
internal static class MergeWorld
{
    public static async Task<OwnStore> OfAsync(byte[] links)
    {
        var own = OwnStore.Empty();
        await own.Graph.WriteAsync("test", async writer =>
        {
            foreach (var code in new[] { "a", "b", "c" })
            {
                await writer.CreateAsync("Organisation", new Properties { { "code", code }, { "name", "Organizace " + code }, { "type", "ngo" }, { "confidence", "example" }, { "ico", code == "c" ? null : code }, { code == "a" ? "shortName" : "dataBox", "x" } });
            }

            foreach (var code in new[] { "p0", "p1" })
            {
                await writer.CreateAsync("Platform", new Properties { { "code", code }, { "name", code }, { "kind", "project" }, { "confidence", "example" } });
                await writer.CreateAsync("Territory", new Properties { { "code", code }, { "name", code }, { "kind", "municipality" }, { "confidence", "example" } });
                await writer.CreateAsync("Contact", new Properties { { "code", code }, { "kind", "phone" }, { "value", code }, { "confidence", "example" } });
                await writer.CreateAsync("Account", new Properties { { "code", code }, { "name", code }, { "email", code }, { "createdOn", "2026-01-01" } });
                await writer.CreateAsync("Competence", new Properties { { "code", code }, { "role", "delivers" }, { "confidence", "example" } });
                await writer.CreateAsync("Branch", new Properties { { "code", code }, { "name", code }, { "confidence", "example" } });
            }

            return 0;
        });
        await LinkAsync(own, "b", links, "first");
        await LinkAsync(own, "a", [.. links.Reverse().Take(5)], "first");
        return own;
    }

    /// <param name="tag">Tells links of one time from those of another.</param>
    public static Task LinkAsync(OwnStore own, string organisation, byte[] links, string tag) => own.Graph.WriteAsync("test", async writer =>
    {
        foreach (var link in links)
        {
            await LinkAsync(writer, (await writer.FindAsync("Organisation", organisation))!.Id, link, tag);
        }

        return 0;
    });

    /// <summary>How many links with dates of a time an organisation has.</summary>
    public static async Task<int> CountAsync(OwnStore own, string organisation, string tag) => (await own.DumpAsync()).Count(line =>
        line.Contains($"Organisation {organisation} ", StringComparison.Ordinal) && line.Contains(Since(tag), StringComparison.Ordinal));

    private static string Since(string tag) => tag == "later" ? "2026-11-01" : "2020-01-01";

    private static async Task LinkAsync(IGraphWriter writer, string organisation, byte link, string tag)
    {
        var which = $"p{link / 8 % 2}";
        async Task<string> Of(string label) => (await writer.FindAsync(label, which))!.Id;
        await ((link % 8) switch
        {
            0 => writer.LinkAsync(organisation, "MEMBER_OF", await Of("Platform"), new Properties { { "since", Since(tag) } }),
            1 => writer.LinkAsync(organisation, "MEMBER_OF", await Of("Platform"), new Properties { { "since", Since(tag) }, { "until", $"2026-11-{10 + (link % 5)}" } }),
            2 => writer.LinkAsync(await Of("Competence"), "HELD_BY", organisation),
            3 => writer.LinkAsync(organisation, "SEATED_IN", await Of("Territory")),
            4 => writer.LinkAsync(organisation, "REACHED_AT", await Of("Contact")),
            5 => writer.LinkAsync(await Of("Account"), "ACTS_IN", organisation, new Properties { { "role", "member" }, { "since", Since(tag) } }),
            6 => writer.LinkAsync(await Of("Branch"), "OF", organisation),
            _ => writer.LinkAsync((await writer.FindAsync("Organisation", link > 127 ? "c" : "a"))!.Id, "PART_OF", organisation),
        });
    }
}
