using Network.Graph;

namespace Network.Web.Organisations.Merges;

/// <summary>One property of two records that become one.</summary>
/// <param name="Kept">Value of the record that stays.</param>
/// <param name="Gone">Value of the record that goes.</param>
public sealed record PropertyPair(string Key, object? Kept, object? Gone)
{
    /// <summary>Only the record that goes has it, so the other gets it.</summary>
    public bool Fills => Kept is null && Gone is not null;

    /// <summary>A person chooses.</summary>
    public bool Differs => Kept is not null && Gone is not null && Said(Kept) != Said(Gone);

    public static string Said(object? value) => value is string[] list ? string.Join(", ", list) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What becomes of the properties of two records that become one: a pure decision.</summary>
public static class MergedProperties
{
    /// <summary>These say something of the record itself, not of the organisation.</summary>
    private static readonly string[] OfTheRecord = ["code", "confidence", "source", "verifiedOn", "verifiedBy", "reviewDue", "alsoKnown", "formerIds"];

    /// <summary>Outside of the platform people know the organisation by these: none may be lost.</summary>
    private static readonly string[] Identifiers = ["ico", "dataBox"];

    public static IReadOnlyList<PropertyPair> Pairs(Properties kept, Properties gone) =>
        [.. GraphRules.PropertiesOf("Organisation").Except(OfTheRecord).Select(key => new PropertyPair(key, kept[key], gone[key])).Where(pair => pair.Fills || pair.Differs)];

    /// <param name="taken">Keys of differing properties whose value comes from the record that goes.</param>
    /// <returns>What changes at the record that stays.</returns>
    public static Properties Changes(Properties kept, Properties gone, IReadOnlySet<string> taken)
    {
        var changes = new Properties();
        var lost = new List<string> { $"code {gone.Text("code")}" };
        foreach (var pair in Pairs(kept, gone))
        {
            var takes = pair.Fills || taken.Contains(pair.Key);
            if (takes)
            {
                changes.Add(pair.Key, pair.Gone);
            }

            if (pair.Differs && Identifiers.Contains(pair.Key))
            {
                lost.Add($"{pair.Key} {PropertyPair.Said(takes ? pair.Kept : pair.Gone)}");
            }
        }

        changes.Add("formerIds", kept.List("formerIds").Concat(gone.List("formerIds")).Concat(lost).Distinct());
        string[] names = [.. kept.List("alsoKnown").Concat(gone.List("alsoKnown")).Concat([gone.Text("name")!]).Distinct().Where(name => name != kept.Text("name"))];
        if (names.Length > 0)
        {
            changes.Add("alsoKnown", names);
        }

        return changes;
    }
}
