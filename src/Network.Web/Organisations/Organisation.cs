using Network.Graph;
using Network.Web.Competences;
using Network.Web.Platforms;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Organisations;

/// <summary>What an organisation is, apart from what it does.</summary>
/// <param name="Parent">The body it belongs to.</param>
/// <param name="Parts">Bodies that belong to it.</param>
/// <param name="Administers">Territories whose office it is by law.</param>
public sealed record Organisation(
    OrganisationName Name,
    string? ShortName,
    LocalText Description,
    string? Ico,
    string? DataBox,
    string? Source,
    Territory? Seat,
    OrganisationName? Parent,
    IReadOnlyList<OrganisationName> Parts,
    IReadOnlyList<Territory> Administers,
    IReadOnlyList<Contact> Contacts)
{
    public Verification Verification { get; init; } = new(null, null, null);

    public static Organisation Of(Properties properties) => new(
        OrganisationName.Of(properties.Text("code")!, properties),
        properties.Text("shortName"),
        LocalText.Of(properties, "description"),
        properties.Text("ico"),
        properties.Text("dataBox"),
        properties.Text("source"),
        null,
        null,
        [],
        [],
        [])
    {
        Verification = Verification.Of(properties),
    };
}

/// <summary>A competence in all the territories that it covers, and who else has the same one there.</summary>
public sealed record Duty(Competence Competence, IReadOnlyList<Territory> Areas, IReadOnlyList<OrganisationName> Overlaps)
{
    /// <summary>Languages of the competence itself and of the places where it is exercised, on that day.</summary>
    public IEnumerable<SpokenLanguage> Languages(DateOnly day) =>
        Competence.Languages.Concat(Competence.Branches.SelectMany(branch => branch.Languages)).Where(spoken => spoken.Validity.Contains(day));
}

/// <summary>Everything the page of an organisation shows.</summary>
/// <param name="Areas">Names of the territories that places serve.</param>
public sealed record OrganisationRecord(
    Organisation Organisation,
    IReadOnlyList<Branch> Branches,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<Post> Posts,
    IReadOnlyDictionary<string, Territory> Areas,
    IReadOnlyList<GroupOfOrganisation> Memberships);
