using Network.Web.Competences;
using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Disputes;

/// <summary>An organisation in a dispute with what it says and what it has on the map.</summary>
/// <param name="Id">Of the node, as roles name it.</param>
/// <param name="Statement">Null where it has said nothing yet.</param>
public sealed record Party(string Id, OrganisationName Organisation, Statement? Statement, IReadOnlyList<ClaimInDispute> Claims);

/// <summary>A claim that the dispute is about.</summary>
/// <param name="Role">decides, coDecides …</param>
public sealed record ClaimInDispute(Role Role, LocalText Note, Period Validity);

/// <summary>Everything the page of a dispute shows.</summary>
/// <param name="For">Code of who is in charge by the last decision.</param>
public sealed record DisputeRecord(string Id, Dispute Dispute, IReadOnlyList<Party> Parties, IReadOnlyList<Provision> Law, string? For);
