using Network.Graph;

namespace Network.Web.Accounts;

/// <summary>Real accounts that keep the platform running: there is always one.</summary>
internal static class KeepersOfPlatform
{
    public static async Task<bool> IsLastAsync(IGraphReader reader, string account) =>
        (await reader.QueryAsync("accounts/administrators")).Select(row => row.Required("account")).ToArray() is [var last] && last == account;
}
