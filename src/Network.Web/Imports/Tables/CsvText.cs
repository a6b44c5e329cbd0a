using System.Text;

namespace Network.Web.Imports.Tables;

/// <summary>Looks at bytes before they are taken for a table.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 without a NUL.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return false;
        }

        try
        {
            return Strict.GetCharCount(bytes) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The register of territory begins all its lists with code and name.</summary>
    public static bool IsOfRegister(ReadOnlySpan<byte> bytes) => bytes.Length > 10 && Ascii.EqualsIgnoreCase(bytes[..10], "KOD;NAZEV;"u8);

    /// <summary>Whichever of the two stands more often in the header; column names hold neither.</summary>
    public static char Separator(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var header = end < 0 ? text : text[..end];
        return header.Count((byte)',') > header.Count((byte)';') ? ',' : ';';
    }
}
