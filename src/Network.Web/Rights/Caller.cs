namespace Network.Web.Rights;

/// <summary>
/// Who acts in this scope: one for a request, one for a run of a job. The gate fills it; stores read it, so that they
/// can write down who did something without seeing HTTP.
/// </summary>
public sealed class Caller
{
    public Principal Who { get; private set; } = Principal.Visitor;

    /// <summary>First part of the address, /24 or /48; null for jobs.</summary>
    public string? Network { get; private set; }

    /// <summary>Number of the request in the log.</summary>
    public string? Request { get; private set; }

    /// <summary>Name of the job that acts, where no person does.</summary>
    public string? Job { get; private set; }

    /// <summary>Contexts of the thing that the request is about, as the gate found them.</summary>
    public IReadOnlySet<string>? Contexts { get; private set; }

    /// <summary>As the history and the records of acts name them.</summary>
    public string Author => Who.Account ?? (Job is null ? "visitor" : $"job:{Job}");

    public void IsPerson(Principal who, string? network, string? request) => (Who, Network, Request) = (who, network, request);

    public void IsAbout(IReadOnlySet<string>? contexts) => Contexts = contexts;

    public void IsJob(string name) => (Job, Who) = (name, Principal.Visitor);
}
