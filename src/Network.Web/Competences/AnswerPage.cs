using Network.Web.Competences.Asking;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>An answer with what the page around it needs.</summary>
/// <param name="Link">Address of the same answer, within the language.</param>
/// <param name="AbsoluteLink">The same with the host, for the QR code and the slip.</param>
/// <param name="Today">To tell opening hours of today and an answer as of another day.</param>
public sealed record AnswerPage(Answer Answer, Reading Reading, Catalogue Catalogue, string Link, string AbsoluteLink, DateOnly Today)
{
    public bool IsOfAnotherDay => Answer.Asked.Date != Today;

    public QrPicture Qr => QrPicture.Of(AbsoluteLink);
}

/// <summary>A question that cannot be answered yet: what was typed, what is wrong with it, what to choose from.</summary>
public sealed record AskPage(Reading Reading, Catalogue Catalogue);
