using System.Globalization;
using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations;

public enum OrganisationType
{
    Municipality,
    Region,
    StateOffice,
    Police,
    School,
    Ngo,
    MigrantCommunity,
    Insurer,
    Court,
    University,
    Employer,
    Network,
    AdvisoryBody,
}

/// <summary>An organisation as lists and answers name it.</summary>
public sealed record OrganisationName(string Code, LocalText Name, OrganisationType Type, Confidence Confidence)
{
    /// <summary>The state's own offices answer for the state, whatever area their workplaces have.</summary>
    public bool IsOfTheState => Type is OrganisationType.StateOffice or OrganisationType.Police or OrganisationType.Court or OrganisationType.Insurer;

    /// <summary>The official name is Czech; what it is in the reader's language stands beside it where known.</summary>
    public string Official => Name.In("cs");

    /// <summary>For <c>lang=</c> of the official name; null for a Czech reader.</summary>
    public string? OfficialLanguage => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "cs" ? null : "cs";

    /// <summary>What it is in the reader's language, where that says more than the official name.</summary>
    public string? Translated => OfficialLanguage is not null && Name.OtherLanguage is null && Name.Here != Official ? Name.Here : null;

    public static OrganisationName Of(string code, Properties properties) => new(
        code,
        LocalText.Of(properties, "name"),
        Enum.TryParse<OrganisationType>(properties.Text("type"), ignoreCase: true, out var type) ? type : OrganisationType.Ngo,
        properties.Confidence());
}
