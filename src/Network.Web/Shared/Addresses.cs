namespace Network.Web.Shared;

/// <summary>Where the pages of things are, within the language. Codes may hold spaces, slashes and section signs.</summary>
public static class Addresses
{
    public static string Organisation(string code) => "~/organisations/" + Uri.EscapeDataString(code);

    public static string Matter(string code) => "~/matters/" + Uri.EscapeDataString(code);

    public static string MatterGroup(string code) => "~/matters?group=" + Uri.EscapeDataString(code);

    public static string Territory(string code) => "~/territories/" + Uri.EscapeDataString(code);

    public static string Platform(string code) => "~/platforms/" + Uri.EscapeDataString(code);

    public static string Dispute(string code) => "~/disputes/" + Uri.EscapeDataString(code);

    public static string Contact(string code) => "~/contacts/" + Uri.EscapeDataString(code);

    /// <summary><c>561/2004 § 36</c> keeps its slash, so that the address reads as people cite.</summary>
    public static string Law(string code) => "~/laws/" + Uri.EscapeDataString(code).Replace("%2F", "/", StringComparison.Ordinal);

    public static string Search(string words, string? kind = null) =>
        "~/search?q=" + Uri.EscapeDataString(words) + (kind is null ? "" : "&kind=" + kind);

    public static string Ask(string words) => "~/answers?q=" + Uri.EscapeDataString(words);
}
