using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Handovers;

/// <summary>What can be left without somebody who looks after it.</summary>
public enum HandoverKind
{
    /// <summary>A post; what it is competent for goes with it.</summary>
    Post,

    /// <summary>A seat in a group of the network.</summary>
    Membership,

    /// <summary>The right to keep the records and people of the organisation, where nobody else has it.</summary>
    Administration,

    /// <summary>The right to call a group together, where nobody else has it.</summary>
    Convening,
}

/// <summary>One thing to hand over.</summary>
/// <param name="Id">Of the node that it is about.</param>
/// <param name="With">Matters that go with a post.</param>
/// <param name="VacantSince">Of a post that nobody holds any more.</param>
public sealed record HandoverItem(HandoverKind Kind, string Id, LocalText Name, IReadOnlyList<LocalText> With, DateOnly? VacantSince)
{
    public string Key => $"{Kind}-{Id}";
}

/// <summary>Somebody of the organisation who can take something over.</summary>
/// <param name="Id">Of the person, or of the account where the map does not know the person.</param>
/// <param name="Account">Null for who has none: they cannot keep records.</param>
public sealed record Successor(string Id, string Name, string? Account);

/// <summary>All that a person leaves behind in an organisation.</summary>
/// <param name="Id">Of the person or of the account, as it was asked for.</param>
/// <param name="Keepers">Who looks after everything until it is handed over: never empty.</param>
public sealed record Handover(string Id, string Person, OrganisationName Organisation, IReadOnlyList<HandoverItem> Items, IReadOnlyList<Successor> Successors, IReadOnlyList<string> Keepers)
{
    /// <summary>The map knows the person, who holds no post any more, here or elsewhere: what is known of them can go.</summary>
    public bool MayErase { get; init; }
}

/// <summary>What nobody of an organisation looks after, and who does until somebody is found.</summary>
public sealed record Orphans(OrganisationName Organisation, IReadOnlyList<HandoverItem> Items, IReadOnlyList<string> Keepers, IReadOnlyList<Successor> People);

/// <summary>What is handed over to whom.</summary>
/// <param name="LastDay">The last day of who leaves; the successor begins on the next one.</param>
/// <param name="To">Key of an item and id of the successor.</param>
public sealed record HandoverPlan(DateOnly LastDay, IReadOnlyDictionary<string, string> To);

/// <summary>What came of handing over.</summary>
public enum HandoverResult
{
    Done,

    /// <summary>The person has nothing in this organisation.</summary>
    NotTheirs,

    /// <summary>Nobody was chosen for anything.</summary>
    NobodyChosen,

    /// <summary>Who was chosen does not belong to the organisation, or cannot take this over.</summary>
    WrongSuccessor,
}
