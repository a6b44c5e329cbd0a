namespace Network.Web.Rights;

/// <summary>Which ways a page may show to who reads it: only such as the gate would let them go.</summary>
public sealed class Doors(Caller caller, ContextStore contexts)
{
    public async Task<bool> OpenAsync(Capability what, string code, CancellationToken cancel) =>
        await DecideAsync(what, code, cancel) is Decision.Allowed or Decision.Stronger;

    /// <summary>For acts that are about two things: the gate has asked about one.</summary>
    public async Task<Decision> DecideAsync(Capability what, string code, CancellationToken cancel) => caller.Who.IsVisitor
        ? Decision.SignIn
        : Rules.Decide(caller.Who, what, Rules.Of(what).About is { } about ? await contexts.FindAsync(about, code, cancel) : null);
}
