using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Network.Web.Texts;

namespace Network.Web.Letters;

internal sealed record LetterLink(string Words, Uri Address);

/// <summary>
/// The words of a letter, written out twice. The HTML is what every mail program can show: styles in place, no table,
/// no picture, nothing fetched; its one link is ours and also stands there to be read.
/// </summary>
internal sealed record LetterWords(PageLanguage Language, string Subject, IReadOnlyList<string> Paragraphs, LetterLink? Link, IReadOnlyList<string> Foot)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private const string Body = "margin:0;padding:24px;background:#ffffff;color:#262626;font:16px/24px Roboto,Arial,sans-serif";
    private const string Column = "max-width:608px;margin:0 auto";
    private const string Paragraph = "margin:0 0 16px";
    private const string Button = "display:inline-block;padding:12px 24px;border-radius:8px;background:#2362a2;color:#ffffff;font-weight:bold;text-decoration:none";
    private const string Rule = "margin:24px 0 16px;border:0;border-top:1px solid #c4c4c4";
    private const string Small = "margin:0 0 8px;color:#4d4d4d;font-size:14px;line-height:20px";

    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var paragraph in Paragraphs) text.Append(paragraph).Append("\n\n");
        if (Link is not null) text.Append(Link.Words).Append(":\n").Append(Link.Address.AbsoluteUri).Append("\n\n");
        return text.Append("-- \n").AppendJoin('\n', Foot).Append('\n').ToString();
    }

    public string ToHtml() => $"""
        <!doctype html>
        <html lang="{Language.Code}" dir="{Language.Direction}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
        <title>{Encoded(Subject)}</title>
        </head>
        <body style="{Body}">
        <div style="{Column}">
        {string.Join('\n', Paragraphs.Select(paragraph => $"<p style=\"{Paragraph}\">{string.Join("<br>", paragraph.Split('\n').Select(Encoded))}</p>"))}
        {(Link is null ? "" : Linked(Encoded(Link.Address.AbsoluteUri), Encoded(Link.Words)))}<hr style="{Rule}">
        {string.Join('\n', Foot.Select(line => $"<p style=\"{Small}\">{Encoded(line)}</p>"))}
        </div>
        </body>
        </html>

        """;

    private static string Linked(string address, string words) => $"""
        <p style="{Paragraph}"><a href="{address}" style="{Button}">{words}</a></p>
        <p style="{Small};overflow-wrap:anywhere">{address}</p>

        """;

    private static string Encoded(string text) => Html.Encode(text);
}
