using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Web.Audit;
using Network.Web.Rights;
using Network.Web.Seed;

namespace Network.Web.Accounts;

/// <summary>Brings the invented people of <c>seed-data/accounts.csv</c> into the store: in the demonstration only, and once.</summary>
internal sealed class DemoSeed(IGraph graph, IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task LoadAsync(string folder, CancellationToken cancel)
    {
        if (!await graph.ReadAsync(IsOfSeedAsync, cancel))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var acts = scope.ServiceProvider.GetRequiredService<Acts>();
        acts.Caller.IsJob("demo");
        foreach (var person in new SeedFiles(folder).Rows("accounts").GroupBy(row => row.Required("email")))
        {
            await acts.DoAsync(new Act("account.create"), writer => CreateAsync(writer, [.. person]), cancel);
        }
    }

    /// <summary>Among real data nobody invented is let in: the store must have begun with the seed.</summary>
    private static async Task<bool> IsOfSeedAsync(IGraphReader reader) =>
        await reader.FindAsync("Person", "tomas-benes") is { } known && (await reader.HistoryAsync(known.Id))[0].Author == SeedLoader.Author;

    private async Task<bool> CreateAsync(IGraphWriter writer, IReadOnlyList<SeedRow> rows)
    {
        var first = rows[0];
        var account = new Account
        {
            Name = first.Required("name"),
            Email = first.Required("email"),
            Demo = true,
            SecurityStamp = Secret.New(),
            CreatedOn = DateOnly.FromDateTime(clock.GetUtcNow().Date),
            InstanceRoles = [.. rows.Where(row => row.Text("context") is null).Select(row => row.Required("role"))],
        };
        if (await writer.CreateAsync(Account.Label, account.Properties(key => key)) is not CreateResult.Created { New: var made })
        {
            writer.Abandon();
            return false;
        }

        foreach (var row in rows.Where(row => row.Text("context") is not null))
        {
            var context = await writer.FindAsync(row.Required("context"), row.Required("code")) ?? throw row.Wrong("code", "is not in the store");
            await writer.LinkAsync(made.Id, "ACTS_IN", context.Id, new Properties { { "role", row.Required("role") }, { "since", account.CreatedOn } });
        }

        if (first.Text("person") is { } code && await writer.FindAsync("Person", code) is { } person)
        {
            await writer.LinkAsync(made.Id, "IS", person.Id);
        }

        return true;
    }
}
