using Network.Graph;

namespace Network.Web.Imports;

/// <summary>How a record stands now; one for each of its links.</summary>
/// <param name="IsAlive">Is the other end of the link there?</param>
internal sealed record Touch(string Id, long Version, bool Retired, string? Link, bool IsAlive)
{
    public static Touch Of(Row row) => new(row.Required("id"), row.Count("version"), row.Flag("retired"), row.Text("link"), row.Flag("alive"));
}
