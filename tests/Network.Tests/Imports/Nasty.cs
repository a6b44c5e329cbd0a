namespace Network.Tests.Imports;

/// <summary>Texts that have broken tables, spreadsheets and databases before.</summary>
internal static class Nasty
{
    private static readonly string[] Beginnings = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹦", "−", " =", "  @", "\u00A0=", "\u200B=", "\uFEFF+", "\t =", "\u3000＝", "'", "''", "'=", "'''-", "\"=", "'@"];

    private static readonly string[] Rests = ["", "1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"https://evil.example\";\"klik\")", "SUM(A1:A9)*2", "2+5+cmd", "IMPORTXML(\"x\")", "a;b,c", "\"\"", "x\r\ny", "+420 417 000 201"];

    /// <summary>Every dangerous beginning with every rest.</summary>
    public static IReadOnlyList<string> Formulas { get; } = [.. Beginnings.SelectMany(_ => Rests, (beginning, rest) => beginning + rest)];

    public static IReadOnlyList<string> Texts { get; } =
    [
        "", " ", "  kraj  ", "\"", "\"\"", "a\"b", "'", "''", "a'b", ";", ",", "a;b", "a,b", "a|b", "a | b", "|", "\\", "\\|", "a\\", "\\ ", "#REF!", "NULL", "null", "undefined", "NaN", "true", "TRUE",
        "0", "00266230", "1E5", "1e-5", "1,5", "0x10", "2026-11-25", "25. 11. 2026", "3/4", "12:30", "1/2/2003", "+420 475 000 114", "-5", "--", "sep=;",
        "řádek\nřádek", "řádek\r\nřádek", "řádek\rřádek", "\n", "\r", "\t", "a\tb", "končí\n", "_x000D_", "_x0041_", "_x005F_x000D_", "_xD800_", "_x00", "<b>&amp;</b>", "]]>", "<!--", "&#0;", "</t>", "<?xml?>",
        "Příliš žluťoučký kůň úpěl ďábelské ódy", "Ї і ґ – їжак", "tiếng Việt", "العربية", "\u202Eobrácený", "👩‍👩‍👧‍👦", "𝒳 𝕐", "e\u0301", "Å", "Å", "ﬁ", "ß", "İı", "\u200Bneviditelný", "\uFEFFznačka", "\u00A0mezera\u00A0", "z̸̛̰a̷lgo", "\u0001", "\u001F", "\u007F", "\u0085", "\u2028", "\u2029", "\uFFFD", "\uFFFE", "\uFFFF",
        "DROP TABLE node;--", "' OR 1=1 --", "{{7*7}}", "${jndi:ldap://x}", "../../etc/passwd", "CON", "%00", "%s%n", "\\u0000", "{\"a\":1}", "[1]", new string('x', 32_000),
    ];
}
