using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Platforms;

/// <summary>The directory of groups with what was wanted of it.</summary>
public sealed record PlatformsPage(PlatformDirectory Directory, PlatformKind? Kind, string? Region, DateOnly Today)
{
    public IReadOnlyList<PlatformLine> Lines { get; } = Directory.Find(Kind, Region);
}

/// <param name="MayKeep">Shows the way to the page where memberships are kept.</param>
public sealed record PlatformPage(PlatformRecord Record, DateOnly Today, bool MayKeep)
{
    public IReadOnlyList<Membership> Members { get; } = Record.MembersOn(Today);

    public IReadOnlyList<Membership> Former { get; } = Record.FormerOn(Today);

    public bool IsOver => Record.Platform.Lasts.EndedBefore(Today);
}

/// <summary>Where the convener keeps who belongs to the group.</summary>
/// <param name="Typed">What was typed, kept where it was refused.</param>
public sealed record MembershipsPage(PlatformRecord Record, IReadOnlyList<Candidate> Candidates, DateOnly Today, MembershipForm Typed, FieldError? Error)
{
    public string? ErrorOf(string field) => Error?.Field == field ? Error.Words : null;
}

/// <param name="Membership">Id of the membership that ends; null for one that begins.</param>
/// <param name="Day">The first day, or the last one.</param>
public sealed record MembershipForm(string? Who = null, DateOnly? Day = null, string? Membership = null);

/// <summary>Founding a group, in a territory or below another group.</summary>
public sealed record FoundingPage(Territory? Place, Platform? Above, FoundingForm Typed, bool Refused)
{
    public string Address => Above is { } group ? Addresses.Platform(group.Code) + "/groups" : Addresses.Territory(Place!.Code) + "/platforms";
}

public sealed record FoundingForm(string? Name = null, PlatformKind? Kind = null, string? Summary = null, DateOnly? Since = null)
{
    public NewPlatform? Wanted => NewPlatform.Of(Name, Kind, Summary, Since);
}
