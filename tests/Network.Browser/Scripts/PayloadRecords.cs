using Network.Graph;
using Network.Web.Accounts;
using Network.Web.Audit;
using Network.Web.Imports;
using Network.Web.Organisations.Records;

namespace Network.Browser.Scripts;

/// <summary>The records beside the map with hostile texts in them: accounts, letters, proposals, imports, records of acts.</summary>
internal static class PayloadRecords
{
    public const string Person = "spravce@demo.example";
    public const string Word = "word";
    private const string Moment = "2026-11-01T09:00:00.000Z";

    /// <summary>One person of the demonstration may see all pages, and is called something hostile.</summary>
    public static async Task<bool> AddAsync(IGraphWriter writer, string account)
    {
        var person = (await writer.FindAsync(account))!;
        await writer.ChangeAsync(person.Id, person.Version, new Properties { { "name", PayloadWorld.Hand(0) } });
        await ActsAsync(writer, account, "coordinator", "Territory", "CZ042");
        await ActsAsync(writer, account, "convener", "Platform", "platforma-ustecko");
        await AddOwnAsync(writer, account);
        foreach (var (code, hand) in PayloadWorld.Organisations.Select((code, hand) => (code, hand)))
        {
            await ActsAsync(writer, account, "organisationAdmin", "Organisation", code);
            await AddOfOrganisationAsync(writer, account, (await writer.FindAsync("Organisation", code))!, hand);
            await AddLettersAsync(writer, hand);
        }

        return true;
    }

    private static async Task ActsAsync(IGraphWriter writer, string account, string role, string label, string code) =>
        await writer.LinkAsync(account, "ACTS_IN", (await writer.FindAsync(label, code))!.Id, new Properties { { "role", role }, { "since", new DateOnly(2026, 1, 1) } });

    private static async Task AddOwnAsync(IGraphWriter writer, string account)
    {
        var hand = PayloadWorld.Hand(1);
        var session = (await writer.CreateAsync("Session", new Properties { { "code", "hostile" }, { "method", "passkey" }, { "strong", true }, { "device", hand }, { "network", hand }, { "startedAt", Moment }, { "seenAt", Moment } })).Node;
        var passkey = (await writer.CreateAsync("Passkey", new Properties
        {
            { "code", "AAAA" }, { "name", hand }, { "createdAt", Moment }, { "publicKey", "AAAA" }, { "signCount", 0 }, { "userVerified", true }, { "backupEligible", false }, { "backedUp", false }, { "attestation", "AAAA" }, { "clientData", "AAAA" },
        })).Node;
        var elsewhere = (await writer.CreateAsync("ExternalSignIn", new Properties { { "code", hand }, { "provider", hand }, { "subject", hand } })).Node;
        foreach (var own in new[] { session, passkey, elsewhere })
        {
            await writer.LinkAsync(account, "HAS", own.Id);
        }
    }

    private static async Task AddOfOrganisationAsync(IGraphWriter writer, string account, Node organisation, int number)
    {
        var hand = PayloadWorld.Hand(number);
        var colleague = (await writer.CreateAsync("Account", new Properties { { "code", $"{number} {hand}" }, { "name", hand }, { "email", hand }, { "createdOn", new DateOnly(2026, 1, 1) } })).Node;
        await writer.LinkAsync(colleague.Id, "ACTS_IN", organisation.Id, new Properties { { "role", "member" } });
        var invitation = (await writer.CreateAsync("Invitation", new Properties
        {
            { "code", Secret.Hash($"{Word}{number}") }, { "email", hand }, { "name", hand }, { "role", "member" }, { "state", "open" }, { "invitedBy", colleague.Id }, { "expiresAt", "2099-12-05T08:00:00.000Z" },
        })).Node;
        await writer.LinkAsync(invitation.Id, "TO", organisation.Id);
        await AddProposalsAsync(writer, colleague.Id, organisation, number);
        await AddMergeAsync(writer, organisation, number);
        var run = new ImportRun($"{Word}{number}", ImportKinds.All, hand, account, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, ImportState.Done, 1, 1, 1, Left: [hand]);
        await writer.CreateAsync(ImportRunRecord.Label, run.ToProperties());
        var entry = new AuditEntry(1000 + number, "2026-11-25T08:00:00.0000000+00:00", colleague.Id, hand, "done", hand, hand, hand, hand, hand, hand) { Network = hand };
        await writer.CreateAsync(AuditEntry.Label, entry.Properties);
    }

    private static async Task AddProposalsAsync(IGraphWriter writer, string by, Node organisation, int number)
    {
        var hand = PayloadWorld.Hand(number);
        var texts = new Properties { { "name", hand }, { "description", hand }, { "alsoKnown", new[] { hand } } };
        Operation[] changes = [new Operation.Change(organisation.Id, "Organisation", organisation.Version, texts, texts), new Operation.Create("new:1", "Contact", new Properties { { "code", "new" }, { "kind", "web" }, { "value", hand }, { "label", hand } })];
        foreach (var state in new[] { "waiting", "refused" })
        {
            var proposal = (await writer.CreateAsync("Proposal", new Properties
            {
                { "code", $"{Word}{number}-{state}" }, { "kind", "profile" }, { "state", state }, { "changes", Operation.ToJson(changes) }, { "form", texts.ToJson() }, { "note", hand }, { "reason", hand },
                { "proposedBy", by }, { "proposedAt", Moment }, { "decidedBy", state == "waiting" ? null : by }, { "decidedAt", state == "waiting" ? null : Moment },
            })).Node;
            await writer.LinkAsync(proposal.Id, "ABOUT", organisation.Id);
        }
    }

    private static async Task AddMergeAsync(IGraphWriter writer, Node organisation, int number)
    {
        var hand = PayloadWorld.Hand(number);
        Properties Twin(string code) => new() { { "code", code }, { "name", hand }, { "type", "ngo" }, { "ico", hand }, { "confidence", "example" } };
        var twin = (await writer.CreateAsync("Organisation", Twin($"twin{number}"))).Node;
        await writer.LinkAsync(twin.Id, "SEATED_IN", (await writer.FindAsync("Territory", "562335"))!.Id);
        var gone = (await writer.CreateAsync("Organisation", Twin($"gone{number}"))).Node;
        var merge = (await writer.CreateAsync("Merge", new Properties { { "code", $"{organisation.Code} gone{number} 1" }, { "state", "done" }, { "mergedOn", new DateOnly(2026, 1, 1) }, { "before", "{}" }, { "after", "{}" } })).Node;
        await writer.LinkAsync(merge.Id, "KEEPS", organisation.Id);
        await writer.LinkAsync(merge.Id, "RETIRES", gone.Id);
        await writer.RetireAsync(gone.Id, gone.Version);
    }

    private static Task<CreateResult> AddLettersAsync(IGraphWriter writer, int number)
    {
        var hand = PayloadWorld.Hand(number);
        return writer.CreateAsync("Letter", new Properties
        {
            { "code", $"{Word}{number}" }, { "template", hand }, { "to", hand }, { "toName", hand }, { "language", "cs" }, { "subject", hand }, { "text", hand }, { "html", hand }, { "cause", hand }, { "messageId", hand }, { "lastError", hand },
            { "state", "failed" }, { "attempts", 1 }, { "nextAt", Moment }, { "createdAt", Moment }, { "staleAt", "2099-12-05T08:00:00.000Z" },
        });
    }
}
