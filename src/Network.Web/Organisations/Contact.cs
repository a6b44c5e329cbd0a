using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations;

public enum ContactKind
{
    Phone,
    Email,
    Web,
    DataBox,
}

/// <summary>A contact, stored once and shown in many places.</summary>
public sealed record Contact(string Code, ContactKind Kind, string Value, LocalText Label, Confidence Confidence)
{
    public string? Href => Kind switch
    {
        ContactKind.Phone => "tel:" + Value.Replace(" ", "", StringComparison.Ordinal),
        ContactKind.Email => "mailto:" + Value,
        ContactKind.Web => Value.StartsWith("http", StringComparison.Ordinal) ? Value : "https://" + Value,
        ContactKind.DataBox => null,
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };

    public static Contact Of(Properties properties) => new(
        properties.Text("code")!,
        Enum.Parse<ContactKind>(properties.Text("kind")!, ignoreCase: true),
        properties.Text("value")!,
        LocalText.Of(properties, "label"),
        properties.Confidence());
}
