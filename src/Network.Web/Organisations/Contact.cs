using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Organisations;

public enum ContactKind
{
    Phone,
    Email,
    Web,
    DataBox,
}

/// <summary>A contact, stored once and shown in many places.</summary>
public sealed record Contact(string Code, ContactKind Kind, string Value, LocalText Label, Confidence Confidence, Verification Verification)
{
    public string? Href => Kind switch
    {
        ContactKind.Phone => "tel:" + Value.Replace(" ", "", StringComparison.Ordinal),
        ContactKind.Email => "mailto:" + Value,
        ContactKind.Web => Value.StartsWith("http", StringComparison.Ordinal) ? Value : "https://" + Value,
        ContactKind.DataBox => null,
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };

    /// <summary>Symbol of the sprite that stands beside it.</summary>
    public string Icon => Kind switch
    {
        ContactKind.Phone => "phone",
        ContactKind.Email => "mail",
        ContactKind.Web => "globe",
        ContactKind.DataBox => "doc",
    };

    /// <summary>As people read it: a web address without its beginning and end.</summary>
    public string Shown => Kind == ContactKind.Web ? Value.Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal).TrimEnd('/') : NoBreak.In(Value);

    public static Contact Of(Properties properties) => new(
        properties.Text("code")!,
        Enum.Parse<ContactKind>(properties.Text("kind")!, ignoreCase: true),
        properties.Text("value")!,
        LocalText.Of(properties, "label"),
        properties.Confidence(),
        Verification.Of(properties));
}
