using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Organisations;

/// <summary>An organisation as its page shows it: duties by field of life, counted states first.</summary>
public sealed class OrganisationPage(OrganisationRecord found, Catalogue catalogue, DateOnly today)
{
    public Organisation Organisation => found.Organisation;

    public IReadOnlyList<Post> Posts => found.Posts;

    public DateOnly Today => today;

    public IReadOnlyList<BranchBlock> Branches => [.. found.Branches.Select(branch => new BranchBlock(branch, [.. branch.Serves.Select(Area).OfType<Territory>()], catalogue, today))];

    public IReadOnlyList<DutyGroup> Groups { get; } = [.. catalogue.MatterGroups
        .Select(group => new DutyGroup(group, today, [.. found.Duties
            .Where(duty => catalogue.Matters.TryGetValue(duty.Competence.Matter, out var matter) && matter.Group == group.Code)
            .Select(duty => new DutyLine(catalogue.Matters[duty.Competence.Matter], duty, catalogue, today))
            .OrderBy(line => line.Duty.Competence.Role).ThenBy(line => line.Matter.Name.Here, DataWords.CzechOrder)]))
        .Where(group => group.Lines.Count > 0)];

    public int DutyCount => found.Duties.Count;

    /// <summary>How many duties stand in each state today.</summary>
    public IReadOnlyList<(ClaimState State, int Count)> States => [.. found.Duties.GroupBy(duty => duty.Competence.State(today)).OrderBy(state => state.Key).Select(state => (state.Key, state.Count()))];

    public int OverlapCount => found.Duties.Count(duty => duty.Overlaps.Count > 0);

    public bool DecidesNothing => found.Duties.Count > 0 && found.Duties.All(duty => duty.Competence.Role is not (Role.Decides or Role.CoDecides));

    private Territory? Area(string code) => found.Areas.GetValueOrDefault(code);
}

/// <summary>Duties of one field of life.</summary>
public sealed record DutyGroup(MatterGroup Group, DateOnly Today, IReadOnlyList<DutyLine> Lines)
{
    /// <summary>Where nobody speaks anything but Czech, a column would say the same on every line.</summary>
    public bool HasLanguages => Lines.Any(line => line.Languages.Count > 0);
}

public sealed record DutyLine(Matter Matter, Duty Duty, Catalogue Catalogue, DateOnly Today)
{
    public Competence Competence => Duty.Competence;

    public ClaimState State => Competence.State(Today);

    public IReadOnlyList<LocalText> Languages { get; } = [.. Duty.Languages(Today).Select(spoken => spoken.Language).Distinct().Select(code => Catalogue.Languages.GetValueOrDefault(code)?.Adverb).OfType<LocalText>()];

    /// <summary>More areas than a line can hold are only counted.</summary>
    public bool HasManyAreas => Duty.Areas.Count > 3;
}

/// <summary>A place of the organisation with the names its page needs.</summary>
public sealed record BranchBlock(Branch Branch, IReadOnlyList<Territory> Serves, Catalogue Catalogue, DateOnly Today)
{
    public LocalText Adverb(SpokenLanguage spoken) => Catalogue.Languages.GetValueOrDefault(spoken.Language)?.Adverb ?? LocalText.Name(spoken.Language);

    /// <summary>Languages told in one breath: same mode, hours, note and state.</summary>
    public IEnumerable<IReadOnlyList<SpokenLanguage>> Spoken => Branch.Languages
        .Where(spoken => spoken.Validity.Contains(Today))
        .OrderBy(spoken => spoken.Mode)
        .GroupBy(spoken => (spoken.Mode, spoken.Hours, spoken.Note.Here, spoken.State(Today), spoken.Verification.Due))
        .Select(same => (IReadOnlyList<SpokenLanguage>)[.. same]);
}
