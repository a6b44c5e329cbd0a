namespace Network.Web.Seed;

/// <summary>
/// The law gives the same duty to every office of a kind. <c>statutory.csv</c> says it once; here it becomes one
/// competence for each organisation that administers a territory of that kind.
/// </summary>
internal static class Statutory
{
    public static IEnumerable<SeedRow> Expand(SeedFiles files)
    {
        var kinds = files.Rows("territories").ToDictionary(row => row.Required("code"), row => row.Required("kind"));
        var offices = files.Rows("organisations")
            .SelectMany(office => office.List("administers").Select(territory => (Office: office.Required("code"), Territory: territory, Row: office)))
            .ToLookup(pair => kinds.GetValueOrDefault(pair.Territory) ?? throw pair.Row.Wrong("administers", $"there is no Territory {pair.Territory}"));
        return files.Rows("statutory").SelectMany(duty => offices[duty.Required("officeKind")].Select(office => For(duty, office.Office, office.Territory)));
    }

    private static SeedRow For(SeedRow duty, string office, string territory)
    {
        var cells = duty.Cells.Where(cell => cell.Key != "officeKind").ToDictionary();
        cells["code"] = $"{duty.Required("code")}-{office}-{territory}";
        cells["organisation"] = office;
        cells["covers"] = territory;
        return duty with { Cells = cells };
    }
}
