using Microsoft.AspNetCore.Html;
using System.Text.Encodings.Web;

namespace Network.Web.Shared;

/// <summary>A picture from the sprite wwwroot/icons.svg. It stands beside a word and is hidden from screen readers, unless labelled.</summary>
public static class Icon
{
    /// <param name="name">The symbol without <c>i-</c>; a test checks that the sprite has it.</param>
    /// <param name="size"><c>s</c>, <c>l</c> or nothing for the size of the text.</param>
    public static IHtmlContent Of(string name, string size = "") =>
        new HtmlString($"""<svg class="{Class(size)}" aria-hidden="true"><use href="/icons.svg#i-{name}"/></svg>""");

    /// <summary>For the rare picture without a word beside it.</summary>
    public static IHtmlContent Labelled(string name, string label, string size = "") => new HtmlString(
        $"""<svg class="{Class(size)}" role="img" aria-label="{HtmlEncoder.Default.Encode(label)}"><use href="/icons.svg#i-{name}"/></svg>""");

    private static string Class(string size) => size.Length == 0 ? "icon" : "icon " + size;
}
