namespace Network.Web.Accounts;

/// <summary>Names a browser in two words, enough for its owner to know it again: <c>Firefox, Android</c>.</summary>
public static class Device
{
    // Order matters: Edge says Chrome, Chrome says Safari, Android says Linux.
    private static readonly string[][] Browsers = [["Edg", "Edge"], ["OPR", "Opera"], ["SamsungBrowser", "Samsung"], ["Firefox", "Firefox"], ["Chrome", "Chrome"], ["Safari", "Safari"]];
    private static readonly string[][] Systems = [["Android", "Android"], ["iPhone", "iPhone"], ["iPad", "iPad"], ["Windows", "Windows"], ["Mac OS", "macOS"], ["CrOS", "ChromeOS"], ["Linux", "Linux"]];

    public static string? Of(string? userAgent)
    {
        string[] words = [.. new[] { Known(Browsers, userAgent), Known(Systems, userAgent) }.OfType<string>()];
        return words.Length == 0 ? null : string.Join(", ", words);
    }

    private static string? Known(string[][] names, string? userAgent) =>
        userAgent is null ? null : names.FirstOrDefault(name => userAgent.Contains(name[0], StringComparison.Ordinal))?[1];
}
