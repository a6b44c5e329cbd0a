using Network.Web.Organisations.Proposals;

namespace Network.Web.Organisations.Records;

/// <summary>Organisations keep their own records: editing, proposing, reviewing, history.</summary>
internal static class RecordsSetup
{
    public static void AddRecords(this IServiceCollection services)
    {
        services.AddSingleton<RecordStore>();
        services.AddSingleton<RecordGround>();
        services.AddScoped<HistoryStore>();
        services.AddScoped<ProposalStore>();
        services.AddScoped<ProposalLetters>();
        services.AddScoped<ReviewStore>();
        services.AddScoped<ProposalReading>();
        services.AddScoped<OwnPart>();
    }
}
