using Network.Web.Shared;

namespace Network.Web.Organisations.Proposals;

/// <summary>A change as people read it: for each thing what it says now and what it would say.</summary>
public sealed record ChangeTold(string Thing, string? ThingLanguage, IReadOnlyList<ChangeLine> Lines);

/// <param name="Before">Null where there was nothing.</param>
/// <param name="After">Null where nothing is left.</param>
public sealed record ChangeLine(string Label, Wording? Before, Wording? After);
