namespace Network.Web.Seed;

/// <summary>Which table fills which label, and which of its columns are links; all other columns are properties.</summary>
/// <param name="Links">Column, link type, label at the other end, and columns that become properties of the link.</param>
internal sealed record SeedTable(string File, string Label, params SeedLink[] Links)
{
    /// <summary>In this order every table finds what it refers to, but for links inside one table, which come last.</summary>
    public static readonly SeedTable[] All =
    [
        new("territories", "Territory", new SeedLink("liesIn", "LIES_IN", "Territory")),
        new("foreigners", "ForeignerCount", new SeedLink("territory", "IN", "Territory")),
        new("targetgroups", "TargetGroup", new SeedLink("broader", "NARROWS", "TargetGroup")),
        new("languages", "Language"),
        new("nationalities", "Nationality"),
        new("mattergroups", "MatterGroup"),
        new("provisions", "LegalProvision", new SeedLink("act", "PART_OF", "LegalProvision")),
        new(
            "matters",
            "Matter",
            new SeedLink("group", "IN_GROUP", "MatterGroup"),
            new SeedLink("provisions", "CITES", "LegalProvision"),
            new SeedLink("targetGroups", "CONCERNS", "TargetGroup"),
            new SeedLink("replacedBy", "REPLACED_BY", "Matter"),
            new SeedLink("alternatives", "ELSE", "Matter")),
        new("procedures", "Procedure", new SeedLink("matter", "IN", "Matter")),
        new("contacts", "Contact"),
        new(
            "organisations",
            "Organisation",
            new SeedLink("partOf", "PART_OF", "Organisation"),
            new SeedLink("seat", "SEATED_IN", "Territory"),
            new SeedLink("administers", "ADMINISTERS", "Territory"),
            new SeedLink("contacts", "REACHED_AT", "Contact")),
        new(
            "branches",
            "Branch",
            new SeedLink("organisation", "OF", "Organisation"),
            new SeedLink("place", "LIES_IN", "Territory"),
            new SeedLink("serves", "SERVES", "Territory"),
            new SeedLink("contacts", "REACHED_AT", "Contact")),
        new(
            "posts",
            "Post",
            new SeedLink("organisation", "IN", "Organisation"),
            new SeedLink("branch", "AT", "Branch"),
            new SeedLink("contacts", "REACHED_AT", "Contact")),
        new("people", "Person", new SeedLink("post", "HOLDS", "Post", "heldFrom", "heldTo")),
        Competences("competences"),
        new(
            "disputes",
            "Dispute",
            new SeedLink("matter", "OF", "Matter"),
            new SeedLink("territories", "IN", "Territory"),
            new SeedLink("organisations", "ABOUT", "Organisation"),
            new SeedLink("competences", "CONCERNS", "Competence"),
            new SeedLink("provisions", "CITES", "LegalProvision")),
        new(
            "statements",
            "Statement",
            new SeedLink("dispute", "IN", "Dispute"),
            new SeedLink("organisation", "OF", "Organisation"),
            new SeedLink("matter", "ABOUT", "Matter"),
            new SeedLink("territory", "ABOUT", "Territory")),
        new("platforms", "Platform", new SeedLink("place", "LIES_IN", "Territory"), new SeedLink("partOf", "PART_OF", "Platform")),
    ];

    public static SeedTable Competences(string file) => new(
        file,
        "Competence",
        new SeedLink("matter", "OF", "Matter"),
        new SeedLink("organisation", "HELD_BY", "Organisation"),
        new SeedLink("covers", "COVERS", "Territory"),
        new SeedLink("branches", "AT", "Branch"),
        new SeedLink("post", "EXERCISED_BY", "Post"),
        new SeedLink("provisions", "CITES", "LegalProvision"),
        new SeedLink("contests", "CONTESTS", "Competence"),
        new SeedLink("contacts", "REACHED_AT", "Contact"));
}

internal sealed record SeedLink(string Column, string Type, string Label, params string[] Properties);
