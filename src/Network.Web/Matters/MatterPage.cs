using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Web.Matters;

/// <summary>All fields of life with the number of their matters.</summary>
public sealed record MatterGroupsPage(Catalogue Catalogue)
{
    public int Count(MatterGroup group) => Catalogue.Matters.Values.Count(matter => matter.Group == group.Code);
}

public sealed record MatterGroupPage(MatterGroup Group, Catalogue Catalogue, DateOnly Today)
{
    public IReadOnlyList<Matter> Matters => [.. Catalogue.Matters.Values.Where(matter => matter.Group == Group.Code).OrderBy(matter => matter.Code, StringComparer.Ordinal)];
}

/// <summary>A matter as its page shows it.</summary>
public sealed class MatterPage(MatterRecord found, Catalogue catalogue, DateOnly today)
{
    public Matter Matter => found.Matter;

    public IReadOnlyList<Procedure> Procedures => found.Procedures;

    public IReadOnlyList<Provision> Law => found.Law;

    public DateOnly Today => today;

    public MatterGroup Group { get; } = catalogue.MatterGroups.First(group => group.Code == found.Matter.Group);

    public Matter? ReplacedBy => Matter.ReplacedBy is { } code ? catalogue.Matters.GetValueOrDefault(code) : null;

    public IReadOnlyList<Matter> Alternatives => [.. Matter.Alternatives.Select(code => catalogue.Matters.GetValueOrDefault(code)).OfType<Matter>()];

    public LocalText GroupName(string code) => catalogue.Groups.Name(code);

    public LocalText Nationality(string code) => catalogue.Nationalities.GetValueOrDefault(code)?.Name ?? LocalText.Name(code);

    public IEnumerable<LocalText> LanguageHelpFor => Matter.LanguageHelpFor.Select(code => catalogue.MatterGroups.FirstOrDefault(group => group.Code == code)?.Name).OfType<LocalText>();

    public bool IsOver => Matter.Validity.EndedBefore(today);

    public bool IsToCome => Matter.Validity.BeginsAfter(today);
}
