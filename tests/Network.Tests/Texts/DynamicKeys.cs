namespace Network.Tests.Texts;

/// <summary>Beginnings of keys that the code completes itself. Every other key stands in the source as a whole.</summary>
internal static class DynamicKeys
{
    public static readonly string[] Prefixes =
    [
        "day.long.", // + mon … sun
        "day.short.",
    ];
}
