using Network.Web.Rights;

namespace Network.Web.Imports;

/// <summary>Carries an import out beside the request that began it, as the person who did. Where the process falls, the recovery takes it back.</summary>
public sealed class ImportWork(IServiceScopeFactory scopes, ReachStore reach, ILogger<ImportWork> log)
{
    public void Start(Principal who, string? request, Func<ImportRunStore, Reach, Task> carry) => _ = Task.Run(async () =>
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().IsPerson(who, null, request);
            await carry(scope.ServiceProvider.GetRequiredService<ImportRunStore>(), await reach.OfAsync(who, CancellationToken.None));
        }
        catch (Exception failure)
        {
            log.LogError(failure, "An import broke off and was taken back.");
        }
    });
}
