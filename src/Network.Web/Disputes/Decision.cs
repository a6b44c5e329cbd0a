using Network.Web.Shared;

namespace Network.Web.Disputes;

/// <summary>Why a dispute cannot be settled so.</summary>
public enum SettlementProblem
{
    /// <summary>Without a number nobody finds the decision again.</summary>
    NoNumber,
    NoText,
    NoFirstDay,

    /// <summary>Who is in charge must be one of those who argue.</summary>
    NoParty,

    /// <summary>It is settled already, or opened again already.</summary>
    TooLate,

    /// <summary>Opening it again wants a reason.</summary>
    NoReason,
}

/// <summary>What the coordinator writes down of a decision.</summary>
/// <param name="For">Code of the organisation that is in charge.</param>
/// <param name="Source">Where the decision can be read.</param>
/// <param name="From">First day on which it applies.</param>
public sealed record Decision(string? Number, string? Text, string? Source, string? For, DateOnly? From)
{
    public const int LongestNumber = 100;
    public const int LongestText = 3000;

    public SettlementProblem? Problem(IEnumerable<string> parties) => this switch
    {
        _ when string.IsNullOrWhiteSpace(Number) || Number.Length > LongestNumber => SettlementProblem.NoNumber,
        _ when string.IsNullOrWhiteSpace(Text) || Text.Length > LongestText => SettlementProblem.NoText,
        { From: null } => SettlementProblem.NoFirstDay,
        _ when !parties.Contains(For) => SettlementProblem.NoParty,
        _ => null,
    };
}

/// <summary>What a decision makes of a claim of somebody who is not in charge.</summary>
public enum Fate
{
    /// <summary>All of its area was disputed.</summary>
    Ends,

    /// <summary>It goes on elsewhere.</summary>
    Shrinks,

    /// <summary>It covers a wider area of which the disputed place is a part; so it goes on, beside who is in charge there.</summary>
    Stays,
}

/// <summary>The rules of a settlement, apart from where claims are kept.</summary>
public static class Fates
{
    /// <param name="covered">Ids of the places of the claim.</param>
    /// <param name="disputed">Ids of the places of the dispute.</param>
    public static Fate Of(IReadOnlyCollection<string> covered, IReadOnlyCollection<string> disputed) => covered.Count(disputed.Contains) switch
    {
        0 => Fate.Stays,
        var inside when inside == covered.Count => Fate.Ends,
        _ => Fate.Shrinks,
    };
}
