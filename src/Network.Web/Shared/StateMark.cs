using Microsoft.AspNetCore.Html;

namespace Network.Web.Shared;

/// <summary>How far a fact stands: each state has its icon, its colour and words; never the colour alone.</summary>
public enum State
{
    Verified,
    Overdue,
    Contested,
    Overlap,
    Gap,
    NotCovered,
    Running,
    Done,
    NotBegun,
    Plain,
}

public static class StateMark
{
    /// <param name="state">Chooses icon and colour.</param>
    /// <param name="words">Lower case words of the state, with its date: "ověřeno 3. 11. 2026".</param>
    /// <param name="icon">Another icon, for a plain remark.</param>
    public static IHtmlContent Of(State state, string words, string? icon = null) => Build("state", state, words, icon);

    /// <summary>The same in a frame, for a remark inside a line of other text.</summary>
    public static IHtmlContent Framed(State state, string words, string? icon = null) => Build("mark", state, words, icon);

    private static HtmlContentBuilder Build(string look, State state, string words, string? icon)
    {
        var html = new HtmlContentBuilder();
        html.AppendHtml($"""<span class="{look}" data-is="{Colour(state)}">""");
        html.AppendHtml(Icon.Of(icon ?? IconOf(state), look == "mark" ? "s" : ""));
        html.Append(words).AppendHtml("</span>");
        return html;
    }

    private static string Colour(State state) => state switch
    {
        State.Verified or State.Done => "verified",
        State.Overdue or State.NotCovered => "overdue",
        State.Contested => "contested",
        State.Overlap or State.Running => "now",
        State.Gap => "gap",
        State.NotBegun or State.Plain => "plain",
    };

    private static string IconOf(State state) => state switch
    {
        State.Verified or State.Done => "verified",
        State.Overdue or State.NotBegun => "overdue",
        State.Contested => "contested",
        State.Overlap => "overlap",
        State.Gap => "gap",
        State.NotCovered => "x",
        State.Running => "play",
        State.Plain => "doc",
    };
}
