using Network.Graph;
using Network.Web.Audit;
using Network.Web.Rights;

namespace Network.Tests;

/// <summary>What the seed has none of, so that questions about it find something: an account with a session, somebody who keeps the platform running, an open invitation, a merge, a record of an act.</summary>
internal static class SeedExtras
{
    public static async Task AddAsync(IGraph graph)
    {
        var caller = new Caller();
        caller.IsJob("test");
        await new Acts(graph, caller, TimeProvider.System).DoAsync(new Act("test"), async writer =>
        {
            var ppi = (await writer.FindAsync("Organisation", "ppi"))!;
            await AddAccountAsync(writer, ppi);
            var proposal = (await writer.CreateAsync("Proposal", new Properties { { "code", "waiting" }, { "kind", "profile" }, { "state", "waiting" }, { "changes", "[]" }, { "form", """{"holder":"Oksana Lysenko"}""" }, { "proposedBy", "nobody" }, { "proposedAt", "2026-11-25T08:00:00Z" } })).Node;
            await writer.LinkAsync(proposal.Id, "ABOUT", ppi.Id);
            var gone = (await writer.CreateAsync("Organisation", new Properties { { "code", "ppi-podruhe" }, { "name", "Poradna pro integraci" }, { "type", "ngo" }, { "confidence", "example" } })).Node;
            var merge = (await writer.CreateAsync("Merge", new Properties { { "code", "ppi ppi-podruhe 1" }, { "state", "done" }, { "mergedOn", SeedWorld.Today }, { "before", "{}" }, { "after", "{}" } })).Node;
            await writer.LinkAsync(merge.Id, "KEEPS", ppi.Id);
            await writer.LinkAsync(merge.Id, "RETIRES", gone.Id);
            await AddDecisionAsync(writer);
            return await writer.RetireAsync(gone.Id, gone.Version);
        });
    }

    /// <summary>A dispute that was decided, from a day so far that no answer of the tests is touched by it.</summary>
    private static async Task AddDecisionAsync(IGraphWriter writer)
    {
        var dispute = (await writer.CreateAsync("Dispute", new Properties { { "code", "decided" }, { "kind", "bothClaim" }, { "state", "settled" }, { "openedOn", SeedWorld.Today }, { "settledOn", SeedWorld.Today }, { "decision", "Rozhodnuto." }, { "decisionNumber", "1/2026" }, { "decisionSource", "zápis z jednání" }, { "appliesFrom", new DateOnly(2099, 1, 1) }, { "confidence", "example" } })).Node;
        var ends = new (string Type, string Label, string Code)[] { ("OF", "Matter", "RES-01"), ("IN", "Territory", "CZ042"), ("CONCERNS", "Competence", "res-01-oamp-usti"), ("ABOUT", "Organisation", "oamp-usti"), ("ABOUT", "Organisation", "oamp-chomutov"), ("FOR", "Organisation", "oamp-chomutov") };
        foreach (var (type, label, code) in ends)
        {
            await writer.LinkAsync(dispute.Id, type, (await writer.FindAsync(label, code))!.Id);
        }
    }

    private static async Task AddAccountAsync(IGraphWriter writer, Node organisation)
    {
        var account = (await writer.CreateAsync("Account", new Properties { { "code", "jana@ppi.example" }, { "name", "Jana Malá" }, { "email", "jana@ppi.example" }, { "createdOn", SeedWorld.Today } })).Node;
        await writer.LinkAsync(account.Id, "ACTS_IN", organisation.Id, new Properties { { "role", "organisationAdmin" }, { "since", SeedWorld.Today } });
        var session = (await writer.CreateAsync("Session", new Properties { { "code", "0" }, { "method", "passkey" }, { "strong", true }, { "startedAt", "2026-11-25T08:00:00Z" }, { "seenAt", "2026-11-25T08:00:00Z" } })).Node;
        await writer.LinkAsync(account.Id, "HAS", session.Id);
        await writer.CreateAsync("Account", new Properties { { "code", "provoz@ppi.example" }, { "name", "Petr Dlouhý" }, { "email", "provoz@ppi.example" }, { "createdOn", SeedWorld.Today }, { "instanceRoles", new List<string> { "operator" } } });
        await writer.CreateAsync("Account", new Properties { { "code", "byvala@ppi.example" }, { "name", "Bývalá Kolegyně" }, { "email", "byvala@ppi.example" }, { "createdOn", SeedWorld.Today }, { "disabledOn", SeedWorld.Today } });
        var invitation = (await writer.CreateAsync("Invitation", new Properties { { "code", "0" }, { "email", "eva@ppi.example" }, { "name", "Eva Krátká" }, { "role", "member" }, { "state", "open" }, { "invitedBy", account.Id }, { "expiresAt", "2099-01-01T00:00:00Z" } })).Node;
        await writer.LinkAsync(invitation.Id, "TO", organisation.Id);
    }
}
