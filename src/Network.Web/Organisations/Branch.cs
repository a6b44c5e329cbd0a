using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Organisations;

/// <summary>A place of an organisation with its own area, hours, languages and contacts.</summary>
/// <param name="Serves">Codes of the territories it is for; none: as the competence.</param>
public sealed record Branch(
    string Id,
    string Code,
    LocalText Name,
    string? Address,
    string? PlaceCode,
    string? Place,
    Coordinates? Point,
    IReadOnlyList<string> Serves,
    Hours Hours,
    LocalText HoursNote,
    Confidence Confidence)
{
    public Verification Verification { get; init; } = new(null, null, null);

    public IReadOnlyList<SpokenLanguage> Languages { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public static Branch Of(Row row)
    {
        var properties = row.Properties("props");
        return new Branch(
            row.Required("branch"),
            row.Required("code"),
            LocalText.Of(properties, "name"),
            properties.Text("address"),
            row.Text("place"),
            row.Text("place_name"),
            Coordinates.Of(properties),
            row.List("serves"),
            Hours.Parse(properties.List("hours")),
            LocalText.Of(properties, "hoursNote"),
            properties.Confidence())
        {
            Verification = Verification.Of(properties),
        };
    }
}
