using Microsoft.AspNetCore.Html;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Letters;

internal static class LetterMark
{
    public static IHtmlContent Mark(this Text text, LetterState state) => state switch
    {
        LetterState.Waiting => StateMark.Of(State.NotBegun, text.Word("letter", state)),
        LetterState.Sent => StateMark.Of(State.Done, text.Word("letter", state)),
        LetterState.Failed => StateMark.Of(State.Gap, text.Word("letter", state)),
        LetterState.Dropped => StateMark.Of(State.Overdue, text.Word("letter", state)),
    };
}
