using Network.Graph;

namespace Network.Web.Imports;

/// <summary>What must hold between the cells of a row, looked at where one of them changes.</summary>
internal sealed class RowCheck(PlannedRow row, CellReading reading, Holdings holdings)
{
    private readonly Properties after = (row.Before?.Properties ?? Properties.None).With(row.Facts);

    /// <summary>Whose record it will be; empty where that cannot be read.</summary>
    public static string OrganisationOf(PlannedRow row) => row.Kind switch
    {
        ImportKind.Territories or ImportKind.Foreigners => "",
        ImportKind.Organisations => row.Code,
        ImportKind.Competences => Linked(row, "HELD_BY", "Organisation").FirstOrDefault() ?? "",
    };

    public void Check()
    {
        InOrder("validFrom", "validTo", "import.row.period");
        InOrder("verifiedOn", "reviewDue", "import.row.review");
        if ((row.Facts["ageFrom"] ?? row.Facts["ageTo"]) is not null && after.Number("ageFrom") > after.Number("ageTo"))
        {
            reading.Complain("ageTo", "import.row.ages");
        }

        OfTheOrganisation("AT", "Branch", "branches", "import.row.branch");
        OfTheOrganisation("EXERCISED_BY", "Post", "post", "import.row.post");
        if (row.Make.Any(link => link.Label == row.Kind.Label() && link.Code == row.Code))
        {
            reading.Complain(row.Kind == ImportKind.Organisations ? "partOf" : "contests", "import.row.itself");
        }
    }

    private void InOrder(string from, string to, string key)
    {
        if ((row.Facts[from] ?? row.Facts[to]) is not null && after.Date(from) > after.Date(to))
        {
            reading.Complain(to, key);
        }
    }

    private void OfTheOrganisation(string type, string label, string column, string key)
    {
        if (!row.Make.Any(link => link.Type == type || link.Type == "HELD_BY"))
        {
            return;
        }

        var organisation = OrganisationOf(row);
        foreach (var stranger in Linked(row, type, label).Where(code => organisation.Length > 0 && holdings.Codes(label).Find(code)?.Owner is { } owner && owner != organisation))
        {
            reading.Complain(column, key, ("value", stranger), ("organisation", organisation));
        }
    }

    private static IEnumerable<string> Linked(PlannedRow row, string type, string label) =>
        (row.Before?.To(type, label) ?? []).Except(row.Cut).Select(link => link.Code).Concat(row.Make.Where(link => link.Type == type).Select(link => link.Code));
}
