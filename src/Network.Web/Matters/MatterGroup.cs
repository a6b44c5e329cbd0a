using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Matters;

/// <summary>A field of life that groups matters.</summary>
public sealed record MatterGroup(string Code, LocalText Name, LocalText Summary, string Icon, double Order)
{
    public static MatterGroup Of(Row row)
    {
        var properties = row.Properties("props");
        return new MatterGroup(row.Required("code"), LocalText.Of(properties, "name"), LocalText.Of(properties, "summary"), properties.Text("icon") ?? "book", properties.Number("order") ?? 0);
    }
}
