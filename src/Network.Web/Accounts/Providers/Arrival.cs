namespace Network.Web.Accounts.Providers;

/// <summary>Where a person who comes from a provider gets to.</summary>
public abstract record Arrival
{
    private Arrival()
    {
    }

    /// <param name="Account">Id of the account; whether it may sign in is not decided yet.</param>
    public sealed record At(string Account) : Arrival;

    public sealed record Nowhere(ProviderTrouble Why) : Arrival;
}
