using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Browser.Scripts;

/// <summary>The application over a store of its own: a copy of the other site's, with hostile texts written over it.</summary>
public sealed class PayloadSite : Site
{
    private readonly Site origin;
    private PayloadWorld? world;

    public PayloadSite(Site origin)
    {
        this.origin = origin;
        DataDirectory = Directory.CreateTempSubdirectory("network-browser-").FullName;
    }

    internal PayloadWorld World => world ?? throw new InvalidOperationException("The site has not started.");

    internal IGraph Graph => Services.GetRequiredService<IGraph>();

    public override async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is null) return;
        StoreCopy.Make(origin.DataDirectory, Path.Combine(DataDirectory, "graph.db"));
        await base.InitializeAsync();
        var account = await Graph.ReadAsync(async reader => (await reader.FindAsync("Account", PayloadRecords.Person))!.Id);
        world = new PayloadWorld();
        await Graph.WriteAsync(account, world.FillAsync);
        await Graph.WriteAsync(account, writer => PayloadRecords.AddAsync(writer, account));
    }
}
