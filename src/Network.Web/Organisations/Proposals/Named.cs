using Network.Graph;
using Network.Web.Laws;
using Network.Web.Organisations.Records;
using Network.Web.Shared;

namespace Network.Web.Organisations.Proposals;

/// <summary>A thing that a change names: what it is and what people call it.</summary>
/// <param name="Role">Of a competence, which is called by its matter.</param>
public sealed record Named(string Label, LocalText Name, string? Role = null)
{
    /// <summary>One thing is mentioned by its id here and by its code there.</summary>
    public string? Id { get; init; }

    public static Named Of(string label, Properties properties) => new(
        label,
        label switch
        {
            "Contact" => LocalText.Name(properties.Text("value") ?? ""),
            "LegalProvision" => LocalText.Name(LawCode.Cited(properties.Text("code")!)),
            _ => LocalText.Of(properties, "name"),
        },
        properties.Text("role"));
}
