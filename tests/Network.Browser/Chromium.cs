namespace Network.Browser;

/// <summary>Where the browser is. Without one the tests are skipped by name, unless <c>REQUIRE_BROWSER</c> makes that a failure.</summary>
internal static class Chromium
{
    private const string Missing = "Chromium was not found: run scripts/setup, or set CHROMIUM_PATH.";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <exception cref="InvalidOperationException">There is none although it is required.</exception>
    public static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin");
        var found = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named
            ? [named]
            : Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)));
        return found.FirstOrDefault(File.Exists) ?? (IsRequired ? throw new InvalidOperationException(Missing) : null);
    }

    public static void SkipWithout(bool present) => Assert.SkipUnless(present, Missing);

    private static bool IsRequired => Environment.GetEnvironmentVariable("REQUIRE_BROWSER") is { Length: > 0 };
}
