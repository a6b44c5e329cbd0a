using Network.Graph;
using Network.Web.Accounts;
using Network.Web.Organisations.Records;

namespace Network.Tests.Rights;

/// <summary>Somebody of the organisation here, and around them one node of every label that holds something sensitive, with a canary in each of its texts.</summary>
internal static class CanaryWorld
{
    private const string Moment = "2026-11-25T08:00:00.000Z";

    /// <returns>Id of the account of whom the canaries are.</returns>
    public static async Task<string> HideAsync(IGraphWriter writer, Func<string, string> seal)
    {
        var organisation = (await writer.FindAsync("Organisation", "org-here"))!;
        var account = await AddAsync(writer, Account.Label, new() { { "code", Mail("Account.code") }, { "email", Mail("Account.email") }, { "createdOn", new DateOnly(2026, 1, 1) }, { "authenticatorKey", seal(Canary.Of("Account.authenticatorKey")) } });
        await writer.LinkAsync(account, "ACTS_IN", organisation.Id, new Properties { { "role", "member" } });
        foreach (var (label, more) in new (string, Properties)[]
        {
            ("Passkey", new() { { "createdAt", Moment }, { "signCount", 1 }, { "userVerified", true }, { "backupEligible", true }, { "backedUp", true } }), ("Session", new() { { "method", "passkey" }, { "strong", true }, { "startedAt", Moment }, { "seenAt", Moment } }),
            ("OneTimeLink", new() { { "purpose", "signIn" }, { "expiresAt", "2026-12-25T08:00:00.000Z" } }), ("ExternalSignIn", []),
        })
        {
            await writer.LinkAsync(account, "HAS", await AddAsync(writer, label, more));
        }

        await AddOfOrganisationAsync(writer, account, organisation);
        await AddAsync(writer, "Letter", new()
        {
            { "to", Mail("Letter.to") }, { "template", "sign-in-link" }, { "language", "cs" }, { "cause", "letter.sign-in-link.cause" }, { "state", "failed" }, { "attempts", 1 }, { "nextAt", Moment }, { "createdAt", Moment }, { "staleAt", "2026-12-25T08:00:00.000Z" },
        });
        await AddAsync(writer, "AuditEntry", new() { { "code", "000000000001" }, { "at", "2026-11-25T08:00:00.0000000+00:00" }, { "actor", account }, { "act", "test" }, { "outcome", "done" }, { "subjectLabel", Account.Label }, { "previous", "0" }, { "hash", "0" } });
        await AddAsync(writer, "ImportRun", new()
        {
            { "code", "x" }, { "kinds", new[] { "organisations" } }, { "by", account }, { "startedAt", Moment }, { "aliveAt", Moment }, { "endedAt", Moment }, { "state", "partlyUndone" }, { "rows", 1 }, { "done", 1 }, { "created", 1 }, { "changed", 0 }, { "problems", 0 }, { "bundles", 0 },
        });
        await AddAsync(writer, "ImportTrace", []);
        return account;
    }

    private static async Task AddOfOrganisationAsync(IGraphWriter writer, string account, Node organisation)
    {
        var invitation = await AddAsync(writer, "Invitation", new() { { "email", Mail("Invitation.email") }, { "role", "member" }, { "state", "open" }, { "invitedBy", account }, { "expiresAt", "2026-12-05T08:00:00.000Z" } });
        await writer.LinkAsync(invitation, "TO", organisation.Id);
        Operation Change(string field) => new Operation.Change(organisation.Id, "Organisation", organisation.Version, new() { { "description", null } }, new() { { "description", Canary.Of(field) } });
        var proposal = (await writer.FindAsync("Proposal", "proposal-here"))!;
        await writer.ChangeAsync(proposal.Id, proposal.Version, Filled("Proposal", new()
        {
            { "changes", Operation.ToJson([Change("Proposal.changes")]) }, { "accepted", null }, { "reason", null }, { "form", new Properties { { "description", Canary.Of("Proposal.form") } }.ToJson() }, { "proposedBy", account },
        }));
        var told = await AddAsync(writer, "Proposal", new()
        {
            { "code", "told" }, { "kind", "profile" }, { "state", "accepted" }, { "changes", "[]" }, { "accepted", Operation.ToJson([Change("Proposal.accepted")]) }, { "form", "{}" }, { "proposedBy", account }, { "proposedAt", Moment }, { "decidedBy", account }, { "decidedAt", Moment },
        });
        await writer.LinkAsync(told, "ABOUT", organisation.Id);
        var dispute = (await writer.FindAsync("Dispute", "dispute-here"))!;
        await writer.ChangeAsync(dispute.Id, dispute.Version, Filled("Dispute", []));
        var statement = await AddAsync(writer, "Statement", new() { { "code", "said" }, { "stance", "claims" }, { "text", "Je to naše." }, { "language", "cs" }, { "saidOn", new DateOnly(2026, 11, 1) }, { "confidence", "example" } });
        await writer.LinkAsync(statement, "IN", dispute.Id);
        await writer.LinkAsync(statement, "OF", organisation.Id);
        var gone = await PeopleWorld.MakeAsync(writer, "Organisation", "gone", "Zaniklá", ("type", "ngo"));
        var merge = await AddAsync(writer, "Merge", new() { { "state", "done" }, { "mergedOn", new DateOnly(2026, 11, 1) } });
        await writer.LinkAsync(merge, "KEEPS", organisation.Id);
        await writer.LinkAsync(merge, "RETIRES", gone);
        await writer.RetireAsync(gone, 1);
    }

    private static string Mail(string field) => Canary.Of(field) + "@people.example";

    private static async Task<string> AddAsync(IGraphWriter writer, string label, Properties given) => (await writer.CreateAsync(label, Filled(label, given))).Node.Id;

    /// <summary>A canary in each field that is not given.</summary>
    private static Properties Filled(string label, Properties given)
    {
        var filled = new Properties();
        foreach (var canary in Canary.All.Where(one => one.Field.StartsWith(label + ".", StringComparison.Ordinal)))
        {
            var property = canary.Field[(label.Length + 1)..];
            filled.Add(property, GraphRules.KindOf(label, property) == "list" ? (string[])[canary.Text] : canary.Text);
        }

        return filled.With(given);
    }
}
