using Network.Web.Competences.Asking;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>A form that changes some fields of a question and carries the others along.</summary>
/// <param name="Shown">Fields to fill in; all others are hidden.</param>
/// <param name="Id">Makes ids of fields unique where a page has several such forms.</param>
public sealed record QuestionForm(Reading Reading, Catalogue Catalogue, string Id, params AskedField[] Shown)
{
    private static readonly AskedField[] Carried =
        [AskedField.Matter, AskedField.Place, AskedField.Status, AskedField.Age, AskedField.Nationality, AskedField.Role, AskedField.Language, AskedField.Date];

    public IEnumerable<(string Name, string Value)> Hidden => Carried.Except(Shown)
        .Select(carried => (Name: DataWords.Key(carried), Value: Reading.Value(carried) ?? "")).Where(carried => carried.Value.Length is > 0 and < 500);

    /// <summary>What stands in a text field: names instead of codes, since people read them.</summary>
    public string? Text(AskedField field) => field switch
    {
        AskedField.Matter => Reading.Matter?.Name.Here ?? Typed(field),
        AskedField.Place => Reading.Place is { } place ? $"{place.Name}, {place.District}" : Typed(field),
        _ => Reading.Value(field),
    };

    public string IdOf(AskedField field) => $"{Id}-{DataWords.Key(field)}";

    public IEnumerable<(string Code, LocalText Name)> Options(AskedField field) => field switch
    {
        AskedField.Status => Groups(Dimension.Status),
        AskedField.Role => Groups(Dimension.Role),
        AskedField.Language => Catalogue.Languages.Values.Select(language => (language.Code, language.Name)).OrderBy(option => option.Name.Here, StringComparer.CurrentCulture),
        AskedField.Nationality => Catalogue.Nationalities.Values.Select(nationality => (nationality.Code, nationality.Name)).OrderBy(option => option.Name.Here, StringComparer.CurrentCulture),
        _ => [],
    };

    /// <summary>The umbrella before what it covers, as the graph lists them.</summary>
    private IEnumerable<(string Code, LocalText Name)> Groups(Dimension dimension) => Catalogue.Groups.All
        .Where(group => group.Dimension == dimension).OrderBy(group => group.Broader ?? group.Code, StringComparer.Ordinal).ThenBy(group => group.Broader is not null)
        .Select(group => (group.Code, group.Name));

    private string? Typed(AskedField field) => (Reading.Of(field)?.Typed is { Length: > 0 } typed ? typed : Reading.Value(field)) is { } text ? text[..Math.Min(text.Length, 2000)] : null;
}
