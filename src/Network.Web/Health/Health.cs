using System.Text.Json.Serialization;

namespace Network.Web.Health;

/// <param name="Reason">Why it is not ready; left out where it is.</param>
internal sealed record Health(string Status, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason = null);
