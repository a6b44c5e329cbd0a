using Network.Graph;

namespace Network.Web.Retention;

/// <summary>Takes a thing away for good, with what is kept only for its sake or tells of it: nothing that names a person outlives them.</summary>
internal static class Erasing
{
    /// <returns>False where there is no such thing.</returns>
    public static async Task<bool> EraseAsync(IGraphWriter writer, string id)
    {
        foreach (var own in await writer.QueryAsync("retention/belongings", new { erased = id }))
        {
            await writer.EraseAsync(own.Required("id"));
        }

        return await writer.EraseAsync(id);
    }
}
