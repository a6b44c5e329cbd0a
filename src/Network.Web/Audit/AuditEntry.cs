using System.Security.Cryptography;
using System.Text;
using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Audit;

/// <summary>
/// One link of the chain: who did or read what. Holds no value that was read or written, only what it was about. Its
/// hash covers all its fields and the hash before it, so that nothing can be changed, left out or moved unseen.
/// </summary>
public sealed record AuditEntry(long Number, string At, string Actor, string Act, string Outcome, string? SubjectLabel, string? Subject, string? Context, string? Reason, string? Request, string Previous)
{
    public const string Label = "AuditEntry";

    /// <summary>What the first entry follows.</summary>
    public const string Beginning = "0";

    /// <summary>First part of the address; forgotten after a fortnight, so outside of the hash.</summary>
    public string? Network { get; init; }

    public DateTimeOffset Moment => DateTimeOffset.Parse(At, System.Globalization.CultureInfo.InvariantCulture);

    public string Clock => LocalDay.Moment(Moment).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A person, a visitor or a job.</summary>
    public string ActorKind => Actor == "visitor" ? "visitor" : Actor.StartsWith("job:", StringComparison.Ordinal) ? "job" : "gone";

    public string Code => Number.ToString("D12", System.Globalization.CultureInfo.InvariantCulture);

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sealed.ToJson())));

    private Properties Sealed => new()
    {
        { "code", Code }, { "at", At }, { "actor", Actor }, { "act", Act }, { "outcome", Outcome }, { "subjectLabel", SubjectLabel },
        { "subject", Subject }, { "context", Context }, { "reason", Reason }, { "request", Request }, { "previous", Previous },
    };

    public Properties Properties => Sealed.With(new Properties { { "network", Network }, { "hash", Hash } });

    public static AuditEntry Of(Properties kept) => new(
        long.Parse(kept.Text("code")!, System.Globalization.CultureInfo.InvariantCulture),
        kept.Text("at")!,
        kept.Text("actor")!,
        kept.Text("act")!,
        kept.Text("outcome")!,
        kept.Text("subjectLabel"),
        kept.Text("subject"),
        kept.Text("context"),
        kept.Text("reason"),
        kept.Text("request"),
        kept.Text("previous")!)
    { Network = kept.Text("network") };
}
