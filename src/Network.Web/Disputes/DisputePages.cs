using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Disputes;

/// <param name="Own">Code of the organisation for which the reader may write; null where there is none.</param>
/// <param name="MaySettle">The reader coordinates the region.</param>
/// <param name="Error">Why opening it again was refused.</param>
public sealed record DisputePage(DisputeRecord Record, string? Own, bool MaySettle, string? Typed = null, FieldError? Error = null)
{
    public Dispute Dispute => Record.Dispute;
}

/// <summary>Writing one's own organisation's statement.</summary>
public sealed record StatementPage(DisputeRecord Record, Party Own, string Typed, FieldError? Error);

/// <summary>Closing a dispute with a decision.</summary>
public sealed record SettlementPage(DisputeRecord Record, Decision Typed, FieldError? Error)
{
    public string? ErrorOf(string field) => Error?.Field == field ? Error.Words : null;
}

/// <summary>Saying that a matter is not one's own.</summary>
/// <param name="Places">Where the organisation has or could have something to do.</param>
public sealed record DenialPage(string Code, LocalText Name, IReadOnlyList<Territory> Places, Catalogue Catalogue, DenialForm Typed, FieldError? Error)
{
    public IEnumerable<(LocalText Group, IReadOnlyList<Matter> Matters)> Groups => Catalogue.MatterGroups
        .Select(group => (group.Name, (IReadOnlyList<Matter>)[.. Catalogue.Matters.Values.Where(matter => matter.Group == group.Code).OrderBy(matter => matter.Name.Here, DataWords.CzechOrder)]))
        .Where(group => group.Item2.Count > 0);
}

public sealed record DenialForm(string? Matter = null, string? Territory = null, string? Text = null);
