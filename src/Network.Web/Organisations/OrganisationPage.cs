using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Platforms;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Organisations;

/// <summary>An organisation as its page shows it: duties by field of life, counted states first.</summary>
public sealed class OrganisationPage(OrganisationRecord found, Catalogue catalogue, DateOnly today)
{
    public Organisation Organisation => found.Organisation;

    public IReadOnlyList<Post> Posts => found.Posts;

    public DateOnly Today => today;

    /// <summary>Groups it belongs to first, then those it has left.</summary>
    public IReadOnlyList<GroupOfOrganisation> Memberships { get; } = [.. found.Memberships.OrderBy(one => one.Lasts.EndedBefore(today)).ThenBy(one => one.Platform.Name.Here, DataWords.CzechOrder)];

    /// <summary>The place at the seat first, those that have ended last.</summary>
    public IReadOnlyList<BranchBlock> Branches => [.. found.Branches
        .Select(branch => new BranchBlock(branch, [.. branch.Serves.Select(Area).OfType<Territory>()], EndedOn(branch), catalogue, today))
        .OrderBy(block => block.EndedOn is null ? 0 : 1)
        .ThenBy(block => block.Branch.PlaceCode == Organisation.Seat?.Code ? 0 : 1)
        .ThenBy(block => block.Branch.Name.Here, DataWords.CzechOrder)];

    /// <summary>Contacts of the whole organisation that do not already stand at one of its places.</summary>
    public IReadOnlyList<Contact> OtherContacts => [.. Organisation.Contacts.Where(contact => !AtPlaces.Contains(contact.Code))];

    public IReadOnlyList<DutyGroup> Groups { get; } = [.. catalogue.MatterGroups
        .Select(group => new DutyGroup(group, today, [.. found.Duties
            .Where(duty => catalogue.Matters.TryGetValue(duty.Competence.Matter, out var matter) && matter.Group == group.Code)
            .Select(duty => new DutyLine(catalogue.Matters[duty.Competence.Matter], duty, catalogue, today))
            .OrderBy(line => line.Duty.Competence.Role).ThenBy(line => line.Matter.Name.Here, DataWords.CzechOrder)]))
        .Where(group => group.Lines.Count > 0)];

    /// <summary>More duties than a screen holds are folded by field of life.</summary>
    public bool IsShort => DutyCount <= 15;

    public int DutyCount => found.Duties.Count;

    /// <summary>How many duties stand in each state today.</summary>
    public IReadOnlyList<(ClaimState State, int Count)> States => [.. found.Duties.GroupBy(duty => duty.Competence.State(today)).OrderBy(state => state.Key).Select(state => (state.Key, state.Count()))];

    public int OverlapCount => found.Duties.Count(duty => duty.Overlaps.Count > 0);

    public bool DecidesNothing => found.Duties.Count > 0 && found.Duties.All(duty => duty.Competence.Role is not (Role.Decides or Role.CoDecides));

    private HashSet<string> AtPlaces => [.. found.Branches.SelectMany(branch => branch.Contacts).Select(contact => contact.Code)];

    public IReadOnlyList<Contact> ContactsOnlyOf(Post post) =>
        [.. post.Contacts.Where(contact => !AtPlaces.Contains(contact.Code) && Organisation.Contacts.All(own => own.Code != contact.Code))];

    /// <summary>A place has ended where all that was done there by name has; null while something goes on.</summary>
    private DateOnly? EndedOn(Branch branch)
    {
        var named = found.Duties.Select(duty => duty.Competence)
            .Where(competence => competence.Branches.Count < found.Branches.Count && competence.Branches.Any(place => place.Id == branch.Id)).ToArray();
        return named.Length > 0 && named.All(competence => competence.Validity.EndedBefore(today)) ? named.Max(competence => competence.Validity.To) : null;
    }

    private Territory? Area(string code) => found.Areas.GetValueOrDefault(code);
}

/// <summary>Duties of one field of life.</summary>
public sealed record DutyGroup(MatterGroup Group, DateOnly Today, IReadOnlyList<DutyLine> Lines)
{
    /// <summary>Where nobody speaks anything but Czech, a column would say the same on every line.</summary>
    public bool HasLanguages => Lines.Any(line => line.Languages.Count > 0);

    /// <summary>States that a folded group may not hide.</summary>
    public IEnumerable<(ClaimState State, int Count)> Pressing => Lines
        .GroupBy(line => line.State).Where(state => state.Key is ClaimState.Contested or ClaimState.Overdue)
        .OrderBy(state => state.Key).Select(state => (state.Key, state.Count()));
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
/// <param name="EndedOn">Its last day, where it is no more.</param>
public sealed record BranchBlock(Branch Branch, IReadOnlyList<Territory> Serves, DateOnly? EndedOn, Catalogue Catalogue, DateOnly Today)
{
    public LocalText Adverb(SpokenLanguage spoken) => Catalogue.Languages.GetValueOrDefault(spoken.Language)?.Adverb ?? LocalText.Name(spoken.Language);

    /// <summary>Languages told in one breath: same mode, hours, note and state.</summary>
    public IEnumerable<IReadOnlyList<SpokenLanguage>> Spoken => Branch.Languages
        .Where(spoken => spoken.Validity.Contains(Today))
        .OrderBy(spoken => spoken.Mode)
        .GroupBy(spoken => (spoken.Mode, spoken.Hours, spoken.Note.Here, spoken.State(Today), spoken.Verification.Due))
        .Select(same => (IReadOnlyList<SpokenLanguage>)[.. same]);
}
