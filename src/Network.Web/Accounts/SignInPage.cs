using Network.Web.Accounts.Providers;

namespace Network.Web.Accounts;

/// <param name="Email">As it was typed.</param>
/// <param name="Next">Where to go afterwards, within this site.</param>
/// <param name="Error">One sentence for every reason.</param>
public sealed record SignInPage(SignInChoices.Offered Offered, string? Email, string? Next, string? Error)
{
    /// <summary>Where a link was to be sent, as it was typed.</summary>
    public string? Address { get; init; }
}

/// <summary>What a sign-in page offers here: providers by configuration, invented people in the demonstration only.</summary>
public sealed class SignInChoices(Demo demo, ProviderList providers)
{
    public Offered Of(HttpContext context) => new(providers.All, demo.MayEnter(context) ? Demo.People : []);

    public sealed record Offered(IReadOnlyList<Provider> Providers, IReadOnlyList<DemoPerson> People);
}
