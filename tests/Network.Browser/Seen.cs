using Microsoft.Playwright;

namespace Network.Browser;

/// <summary>How a person sees the page: language, width of the screen, light or dark device, with or without script.</summary>
public sealed record Seen(string Language = "cs", int Width = 1280, bool Dark = false, bool Script = true)
{
    public static readonly string[] Languages = ["cs", "en", "uk"];

    public string Prefix => Language == "cs" ? "" : "/" + Language;

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Width < 600 ? 844 : 900 },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = Script,
        Locale = Language,
        ReducedMotion = ReducedMotion.Reduce,
    };

    /// <summary>Every language on a desk and on a phone, light and dark: for a theory with one argument.</summary>
    public static TheoryData<Seen> Everywhere => [.. from language in Languages
                                                     from width in new[] { 1280, 390 }
                                                     from dark in new[] { false, true }
                                                     select new Seen(language, width, dark)];

    /// <summary>Each language, width and theme at least once, for pages made of parts that others try everywhere.</summary>
    public static TheoryData<Seen> EachOnce => [new Seen("cs", 1280), new Seen("en", 390, Dark: true), new Seen("uk", 390), new Seen("uk", 1280, Dark: true)];

    /// <summary>The narrowest screen we support, in every language.</summary>
    public static TheoryData<Seen> Narrow => [.. Languages.Select(language => new Seen(language, 360))];
}
