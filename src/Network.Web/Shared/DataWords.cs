using Microsoft.AspNetCore.Html;
using Network.Web.Texts;

namespace Network.Web.Shared;

/// <summary>Words for the closed choices of the data: each choice has a key <c>word.LIST.choice</c>.</summary>
public static class DataWords
{
    /// <summary>A member of a closed choice as the store, tables, addresses and keys of texts write it: <c>stateOffice</c>.</summary>
    public static string Key(Enum choice)
    {
        var name = choice.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Word(this Text text, string list, Enum choice) => text.Word(list, choice.ToString());

    public static string Word(this Text text, string list, string choice) => text[$"word.{list}.{choice.ToLowerInvariant()}"];

    /// <summary>How far a fact can be trusted, in words; nothing where it comes from a named source.</summary>
    public static IHtmlContent Trust(this Text text, Confidence confidence) => confidence switch
    {
        Confidence.Verified => HtmlString.Empty,
        Confidence.General => StateMark.Of(State.Plain, text["confidence.general"], "help"),
        Confidence.Example => StateMark.Framed(State.Plain, text["confidence.example"], "note"),
    };

    /// <summary>Only what is invented is marked, where general knowledge would be said on every line.</summary>
    public static IHtmlContent Invented(this Text text, Confidence confidence) =>
        confidence == Confidence.Example ? text.Trust(confidence) : HtmlString.Empty;

    /// <summary>Sorts names as the Czech alphabet does.</summary>
    public static StringComparer CzechOrder { get; } = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("cs-CZ"), ignoreCase: true);
}
