using Network.Graph;
using Network.Web.Competences;
using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Laws;

public enum LawKind
{
    Act,
    Decree,
    Regulation,
    Treaty,
    Amendment,
    Paragraph,
}

/// <summary>An act or a part of it, with its plain summary.</summary>
/// <param name="ActTitle">Title of the act a part stands in.</param>
/// <param name="Area">Code of the field of life it belongs to.</param>
public sealed record Law(Provision Provision, LawKind Kind, LocalText ActTitle, LocalText Summary, string? Area, string? Source, int Parts)
{
    public string Code => Provision.Code;

    public bool IsPart => Provision.Code != Provision.ActCode;

    public static Law Of(Row row)
    {
        var (own, act) = (row.Properties("props"), row.Properties("act_props"));
        return new Law(
            Provision.Of(row),
            Enum.Parse<LawKind>(own.Text("kind")!, ignoreCase: true),
            LocalText.Of(act, "title"),
            LocalText.Of(own, "summary"),
            own.Text("area") ?? act.Text("area"),
            own.Text("source"),
            row.Columns.Contains("parts") ? (int)row.Count("parts") : 0);
    }
}

/// <summary>An organisation that cites a provision as the basis of its role in a matter.</summary>
public sealed record CitingRole(Role Role, OrganisationName Organisation);

/// <summary>One matter that cites a provision, itself or by those who are competent in it.</summary>
public sealed record Citation(string Matter, IReadOnlyList<string> Provisions, IReadOnlyList<CitingRole> Roles)
{
    /// <summary>From rows that come in order of matter.</summary>
    public static IReadOnlyList<Citation> From(IEnumerable<Row> rows) => [.. rows
        .GroupBy(row => row.Required("matter"))
        .Select(matter => new Citation(
            matter.Key,
            [.. matter.Select(row => row.Required("provision")).Distinct()],
            [.. matter.Where(row => row.Text("role") is not null)
                .Select(row => new CitingRole(Enum.Parse<Role>(row.Required("role"), ignoreCase: true), OrganisationName.Of(row.Required("organisation"), row.Properties("organisation_props"))))
                .DistinctBy(role => (role.Role, role.Organisation.Code))]))];
}

/// <summary>The card of a law: what it says, its parts, and all that stands on it.</summary>
public sealed record LawCard(Law Law, IReadOnlyList<Law> Parts, IReadOnlyList<Citation> Citations);
