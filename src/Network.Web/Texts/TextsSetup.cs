namespace Network.Web.Texts;

internal static class TextsSetup
{
    public static IServiceCollection AddTexts(this IServiceCollection services, bool strict)
    {
        services.AddSingleton(PageLanguages.Load(Path.Combine(AppContext.BaseDirectory, "Texts"), strict));
        services.AddTransient(provider => provider.GetRequiredService<PageLanguages>().Current);
        return services;
    }

    public static IApplicationBuilder UseLanguageInPath(this IApplicationBuilder app) => app.UseMiddleware<LanguageInPath>();
}
