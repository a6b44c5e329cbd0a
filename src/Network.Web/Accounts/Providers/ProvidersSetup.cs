using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace Network.Web.Accounts.Providers;

internal static class ProvidersSetup
{
    /// <summary>Providers are registered by their number and looked at later, so that a wrong one is reported like other settings.</summary>
    public static void AddProviders(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(_ => ProviderList.Of(builder.Configuration));
        services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, ProviderOptions>();
        services.AddScoped<ProviderEvents>();
        services.AddScoped<ExternalSignInStore>();
        foreach (var provider in builder.Configuration.GetSection(ProviderList.Section).GetChildren())
        {
            services.AddAuthentication().AddOpenIdConnect(Provider.SchemeOf(provider.Key), _ => { });
        }
    }

    /// <exception cref="Shared.SettingsUnusableException">A provider cannot be used.</exception>
    public static void CheckProviderSettings(this WebApplication app) => app.Services.GetRequiredService<ProviderList>();
}
