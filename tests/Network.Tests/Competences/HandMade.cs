using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Tests.Competences;

/// <summary>
/// A small world made by hand, whose parts a test takes away or spoils one by one. Jílové lies in the ORP Děčín and in
/// the Ústí Region; social work (level ORP, delegated) is decided by the town of Děčín; an interpreter of an NGO comes
/// along. On <see cref="Day"/> everything is there and verified.
/// </summary>
internal static class HandMade
{
    public static readonly DateOnly Day = new(2026, 11, 25);
    public static readonly Verification Fresh = new(new(2026, 11, 3), "PPI", new(2027, 5, 3));
    public static readonly Hours Mornings = Hours.Parse(["mo,we 08:00-12:00"]);
    public static readonly Territory Jilove = Area("562564", TerritoryKind.Municipality);
    public static readonly Territory Orp = Area("orp-decin", TerritoryKind.Orp);
    public static readonly Territory Region = Area("CZ042", TerritoryKind.Region);
    public static readonly Conditions Everybody = new([], [], null, null, [], []);
    public static readonly Language Ukrainian = new("uk", LocalText.Name("ukrajinština"), LocalText.Name("ukrajinsky"), [], []);
    public static readonly Matter Social = Matter("SOC-01", Level.Orp, Mandate.Delegated);
    public static readonly Matter Interpreting = Matter("INF-05", Level.Ngo, Mandate.Nonpublic) with { LanguageHelpFor = ["*"] };
    public static readonly SpokenLanguage Spoken = new("uk", LanguageMode.OnSite, Mornings, LocalText.Empty, default, Fresh, Confidence.Verified);
    public static readonly Competence Town = Claim("decin", Social, Role.Decides, Orp, OrganisationType.Municipality);
    public static readonly Competence Interpreter = Claim("ppi", Interpreting, Role.Delivers, Region, OrganisationType.Ngo) with { Languages = [Spoken] };
    public static readonly Competence RegionalOffice = Claim("kraj", Social, Role.Informs, Region, OrganisationType.Region);
    public static readonly TargetGroups Groups = new([Group("TCN", null), Group("TP", "TCN"), Group("EU", null)]);

    public static Question Asked { get; } = new(Social, new Place(Jilove, [], "orp-decin", "Děčín", "CZ0421", "Děčín", "CZ042", "Ústecký kraj"), Person.Unknown, null, Day);

    /// <summary>What the graph knows: the ladder of Jílové and these claims.</summary>
    public static Evidence Known(params Competence[] claims) => new(
        [Jilove, Area("pou-decin", TerritoryKind.Pou), Orp, Region, Area("CZ", TerritoryKind.State)],
        null, claims, RegionalOffice, [], [], Groups, new[] { Social, Interpreting }.ToDictionary(matter => matter.Code));

    public static Matter Matter(string code, Level level, Mandate mandate) => new(
        "id-" + code, code, code[..3], LocalText.Name(code), LocalText.Empty, level, [], PlaceRule.Residence, false, mandate, LocalText.Empty,
        Everybody, LocalText.Empty, [], false, default, LocalText.Empty, null, [], [], [], Confidence.Verified, null);

    public static Competence Claim(string who, Matter matter, Role role, Territory where, OrganisationType type) => new(
        $"{who}-{matter.Code}-{role}", matter.Code, role, new OrganisationName(who, LocalText.Name(who), type, Confidence.Verified), where,
        Everybody, LocalText.Empty, false, default, Fresh, Confidence.Verified, null)
    {
        Branches = [new Branch("id-" + who, who, LocalText.Name(who), null, where.Code, where.Code, null, [], Mornings, LocalText.Empty, Confidence.Verified)],
    };

    public static Territory Area(string code, TerritoryKind kind) => new(code, kind, LocalText.Name(code), null, null, true, Confidence.Verified);

    public static Provision Paragraph(DateOnly? from, DateOnly? to) =>
        new("108/2006 § 92", "108/2006", "108", "2006", "§ 92", LocalText.Empty, new Period(from, to), null, null, null, Confidence.Verified);

    private static TargetGroup Group(string code, string? broader) =>
        new(code, Dimension.Status, broader, LocalText.Name(code), LocalText.Empty, [], []);
}
