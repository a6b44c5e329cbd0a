using Network.Graph;
using Network.Graph.Neo4j;
using Network.Graph.Sqlite;
using Network.Web.Competences;
using Network.Web.Health;
using Network.Web.Laws;
using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Search;
using Network.Web.Seed;
using Network.Web.Territories;

namespace Network.Web.Shared;

/// <summary>Puts the parts together: the store where configuration says, and what reads from it.</summary>
internal static class Platform
{
    public static void AddPlatform(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IGraph>(provider => Open(StoreChoice.Of(builder.Configuration, builder.Environment.ContentRootPath), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<CatalogueStore>();
        services.AddSingleton<QuestionReaders>();
        services.AddSingleton<AnswerStore>();
        services.AddSingleton<StartStore>();
        services.AddSingleton<OrganisationStore>();
        services.AddSingleton<ContactStore>();
        services.AddSingleton<MatterStore>();
        services.AddSingleton<TerritoryStore>();
        services.AddSingleton<LawStore>();
        services.AddSingleton<SearchStore>();
        services.AddStoreHealth();
    }

    /// <summary>Opens the store before the first request, so that a damaged one stops the start instead of a page.</summary>
    public static async Task OpenStoreAsync(this WebApplication app, CancellationToken cancel = default)
    {
        if (app.Services.GetRequiredService<IGraph>() is Neo4jGraph server)
        {
            await server.PrepareAsync(cancel);
        }

        var loader = app.Services.GetRequiredService<SeedLoader>();
        if (app.Configuration.GetValue("Seed:Load", true) && await loader.LoadAsync(Path.Combine(AppContext.BaseDirectory, "seed-data"), cancel))
        {
            app.Logger.LogInformation("The empty store was filled from seed-data.");
        }
    }

    private static IGraph Open(StoreChoice choice, TimeProvider clock) =>
        choice.Server is { } server ? new Neo4jGraph(server, clock) : SqliteGraph.Open(choice.Directory, clock);
}
