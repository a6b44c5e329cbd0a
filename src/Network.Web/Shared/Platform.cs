using Network.Graph.Neo4j;
using Network.Graph.Sqlite;
using Network.Graph;
using Network.Web.Accounts;
using Network.Web.Competences;
using Network.Web.Confirmations;
using Network.Web.Coverage;
using Network.Web.Disputes;
using Network.Web.Handovers;
using Network.Web.Health;
using Network.Web.Imports;
using Network.Web.Laws;
using Network.Web.Letters;
using Network.Web.Live;
using Network.Web.Matters;
using Network.Web.Organisations.Merges;
using Network.Web.Organisations.Records;
using Network.Web.Organisations;
using Network.Web.Platforms;
using Network.Web.Retention;
using Network.Web.Rights;
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
        services.AddSingleton<CoverageStore>();
        services.AddSingleton<StartStore>();
        services.AddSingleton<OrganisationStore>();
        services.AddSingleton<ContactStore>();
        services.AddRecords();
        services.AddSingleton<MatterStore>();
        services.AddSingleton<TerritoryStore>();
        services.AddSingleton<LawStore>();
        services.AddSingleton<SearchStore>();
        services.AddSingleton<ImportStore>();
        services.AddScoped<ImportRunStore>();
        services.AddSingleton<ImportWork>();
        services.AddSingleton<ReachStore>();
        services.AddSingleton<WaitingPlans>();
        services.AddScoped<PlatformStore>();
        services.AddScoped<MembershipStore>();
        services.AddSingleton<DisputeStore>();
        services.AddScoped<DisputeReaders>();
        services.AddScoped<StatementStore>();
        services.AddScoped<SettlementStore>();
        services.AddSingleton<DisputeWatch>();
        services.AddScoped<MergeStore>();
        services.AddScoped<HandoverStore>();
        services.AddScoped<ConfirmationStore>();
        services.AddSingleton<ConfirmationRound>();
        services.AddScoped<ConfirmationLetters>();
        services.AddStoreHealth();
        builder.AddAccounts();
        services.AddLive();
        builder.AddWork();
    }

    /// <summary>What runs by itself; letters bring their own.</summary>
    private static void AddWork(this WebApplicationBuilder builder)
    {
        builder.AddJob<RetentionJob>("0 20 2 * * ?");
        builder.AddJob<AskToConfirmJob>("0 30 7 * * ?");
        builder.AddJob<OpenDisputesJob>(TimeSpan.FromMinutes(1));
        builder.AddJob<ImportRecoveryJob>(TimeSpan.FromMinutes(10));
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

        await app.Services.GetRequiredService<DisputeWatch>().OpenMissingAsync(cancel);
        if (app.Services.GetRequiredService<Demo>().IsSet && await app.Services.GetRequiredService<IGraph>().LastChangeAsync(cancel) > 0)
        {
            await app.Services.GetRequiredService<DemoSeed>().LoadAsync(Path.Combine(AppContext.BaseDirectory, "seed-data"), cancel);
        }

        if (app.Configuration.GetValue("Accounts:OfferFirst", true))
        {
            await OfferFirstAsync(app, cancel);
        }
    }

    /// <summary>Whoever reads the console sets the platform up; a log is read by too many.</summary>
    private static async Task OfferFirstAsync(WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsJob("start");
        if (await scope.ServiceProvider.GetRequiredService<OneTimeLinkStore>().ForFirstAdministratorAsync(cancel) is { } secret)
        {
            var site = app.Services.GetRequiredService<LetterAddress>().Site.AbsoluteUri.TrimEnd('/');
            await Console.Out.WriteLineAsync($"Nobody administers this platform yet. Whoever opens this link first, within a day, will:\n  {site}/first-administrator/{secret}");
        }
    }

    private static IGraph Open(StoreChoice choice, TimeProvider clock) =>
        choice.Server is { } server ? new Neo4jGraph(server, clock) : SqliteGraph.Open(choice.Directory, clock);
}
