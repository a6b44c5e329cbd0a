using Network.Graph;
using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Platforms;

/// <summary>That an organisation or a person belongs to a group, both days inclusive.</summary>
/// <param name="Id">Of the link; a membership that ends gets another.</param>
/// <param name="Organisation">Null for a person.</param>
/// <param name="Person">Name of the person; null for an organisation.</param>
public sealed record Membership(string Id, string Code, OrganisationName? Organisation, string? Person, bool Invented, Period Lasts)
{
    public string Name => Organisation?.Official ?? Person!;

    public static Membership Of(Row row)
    {
        var properties = row.Properties("props");
        var code = row.Required("code");
        var isPerson = row.Required("label") == "Person";
        return new Membership(
            row.Required("link"),
            code,
            isPerson ? null : OrganisationName.Of(code, properties),
            isPerson ? properties.Text("name") : null,
            properties.Confidence() == Confidence.Example,
            Period.Of(row.Properties("link_props"), "since", "until"));
    }
}

/// <summary>A group that an organisation belongs to.</summary>
public sealed record GroupOfOrganisation(Platform Platform, Period Lasts)
{
    public static GroupOfOrganisation Of(Row row) =>
        new(Platform.Of(row.Required("code"), row.Properties("props")), Period.Of(row.Properties("link_props"), "since", "until"));
}

/// <summary>Everything the page of a group shows.</summary>
/// <param name="Above">The group that it belongs to.</param>
/// <param name="Below">Groups that belong to it.</param>
public sealed record PlatformRecord(string Id, Platform Platform, Platform? Above, IReadOnlyList<Platform> Below, IReadOnlyList<Membership> Memberships)
{
    public IReadOnlyList<Membership> MembersOn(DateOnly day) =>
        [.. Memberships.Where(one => !one.Lasts.EndedBefore(day)).OrderBy(one => one.Organisation is null).ThenBy(one => one.Name, DataWords.CzechOrder)];

    /// <summary>Those who left last come first.</summary>
    public IReadOnlyList<Membership> FormerOn(DateOnly day) =>
        [.. Memberships.Where(one => one.Lasts.EndedBefore(day)).OrderByDescending(one => one.Lasts.To).ThenBy(one => one.Name, DataWords.CzechOrder)];
}
