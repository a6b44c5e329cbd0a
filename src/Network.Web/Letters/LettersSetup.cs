using Network.Web.Shared;

namespace Network.Web.Letters;

internal static class LettersSetup
{
    public static WebApplicationBuilder AddLetters(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(_ => LetterAddress.Of(builder.Configuration));
        services.AddSingleton(provider => new Postage(SmtpSettings.Of(builder.Configuration), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Composer>();
        services.AddSingleton<LetterBell>();
        services.AddSingleton<LetterBox>();
        services.AddScoped<LetterStore>();
        services.AddSingleton<LetterRetention>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<Postman>();
        builder.AddJob<PostLettersJob>(TimeSpan.FromSeconds(10));
        builder.AddJob<TidyLettersJob>("0 40 2 * * ?");
        if (builder.RunsJobs()) services.AddHostedService<LetterNudge>();
        return builder;
    }

    /// <summary>Reads the settings before the first request, so that a wrong one stops the start and not a letter.</summary>
    /// <exception cref="SettingsUnusableException">They cannot be used.</exception>
    public static void CheckLetterSettings(this WebApplication app)
    {
        app.Services.GetRequiredService<LetterAddress>();
        app.Services.GetRequiredService<Postage>();
    }
}
