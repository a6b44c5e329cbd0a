using Network.Graph.Model;

namespace Network.Tests.Rights;

/// <summary>
/// A string that exists once and stands in one sensitive field of the graph. There is one for every text that not
/// everybody may see, straight from <c>nodes.csv</c>: a field that is new has a canary before anybody thinks of it.
/// </summary>
/// <param name="Field">Label and property.</param>
internal sealed record Canary(string Field)
{
    private static readonly string[] OfOrganisation = ["member", "admin", "admin by letter", "coordinator", "coordinator by letter"];
    private static readonly string[] OfImports = ["coordinator", "coordinator elsewhere", "operator"];
    private static readonly string[] SignedIn = [.. MatrixTests.Principals.Select(one => one.Name)];

    /// <summary>Closed words, moments, ids of accounts and keys that are worked out: nothing personal fits into them.</summary>
    private static readonly string[] Closed =
    [
        "Account.language", "Account.instanceRoles", "Passkey.createdAt", "Session.method", "Session.startedAt", "Session.seenAt", "OneTimeLink.purpose", "OneTimeLink.expiresAt",
        "Invitation.role", "Invitation.state", "Invitation.language", "Invitation.invitedBy", "Invitation.expiresAt",
        "AuditEntry.code", "AuditEntry.at", "AuditEntry.actor", "AuditEntry.act", "AuditEntry.outcome", "AuditEntry.subjectLabel", "AuditEntry.previous", "AuditEntry.hash",
        "Letter.template", "Letter.language", "Letter.cause", "Letter.state", "Letter.nextAt", "Letter.claimedUntil", "Letter.sentAt", "Letter.createdAt", "Letter.staleAt",
        "Proposal.code", "Proposal.kind", "Proposal.state", "Proposal.proposedBy", "Proposal.proposedAt", "Proposal.decidedBy", "Proposal.decidedAt",
        "ImportRun.code", "ImportRun.kinds", "ImportRun.by", "ImportRun.startedAt", "ImportRun.aliveAt", "ImportRun.endedAt", "ImportRun.state", "ImportRun.undoneBy", "Merge.state",
    ];

    /// <summary>Who else may see it than the one whom it is about; whoever is left out must never meet it.</summary>
    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["Account.name"] = [.. OfOrganisation, "auditor"],
        ["Account.code"] = OfOrganisation,
        ["Account.email"] = OfOrganisation,
        ["Invitation.name"] = OfOrganisation,
        ["Invitation.email"] = OfOrganisation,
        ["Proposal.changes"] = OfOrganisation,
        ["Proposal.note"] = OfOrganisation,
        ["Proposal.reason"] = OfOrganisation,
        ["Proposal.form"] = OfOrganisation,
        ["Proposal.subject"] = OfOrganisation,
        ["Proposal.accepted"] = SignedIn, // it is on the map now
        ["Session.network"] = ["owner"], // only kept like a secret: out of the history, as it goes after a fortnight
        ["AuditEntry.subject"] = ["auditor"],
        ["AuditEntry.context"] = ["auditor"],
        ["AuditEntry.reason"] = ["auditor"],
        ["AuditEntry.request"] = ["auditor"],
        ["Letter.to"] = ["operator"],
        ["Letter.toName"] = ["operator"],
        ["Letter.subject"] = ["operator"],
        ["Letter.text"] = ["operator"],
        ["Letter.html"] = ["operator"],
        ["Letter.messageId"] = ["operator"],
        ["Letter.lastError"] = ["operator"],
        ["ImportRun.fileName"] = OfImports,
        ["ImportRun.left"] = OfImports,
    };

    public static IReadOnlyList<Canary> All { get; } = [..
        from label in GraphModel.Current.Labels.Order(StringComparer.Ordinal)
        from rule in GraphModel.Current.PropertiesOf(label).OrderBy(rule => rule.Name, StringComparer.Ordinal)
        where rule.SeenBy != SeenBy.Public && rule.Kind is PropertyKind.Text or PropertyKind.List && !Closed.Contains($"{label}.{rule.Name}")
        select new Canary($"{label}.{rule.Name}")];

    /// <summary>Small letters alone, so many that they also stand for bytes in base64.</summary>
    public string Text { get; } = Worded(Field);

    /// <summary>Who may see it; the owner is who the field is about.</summary>
    public IReadOnlyCollection<string> MayBeSeenBy { get; } = [.. Others.GetValueOrDefault(Field, []), .. IsSystems(Field) ? Array.Empty<string>() : ["owner"]];

    /// <summary>Whether some page shows it to somebody.</summary>
    public bool IsShown => Field is "Passkey.name" or "Session.device" || (Others.ContainsKey(Field) && Field is not ("Account.code" or "Proposal.form" or "Proposal.subject"));

    public static string Of(string field) => All.Single(one => one.Field == field).Text;

    private static string Worded(string field)
    {
        var word = "canary" + field.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        return word + new string('q', (4 - word.Length % 4) % 4 + 4);
    }

    private static bool IsSystems(string field) => field.Split('.') is [var label, var name] && GraphModel.Current.PropertiesOf(label).Single(rule => rule.Name == name).SeenBy == SeenBy.System;
}
