using Microsoft.AspNetCore.Html;
using Network.Web.Competences;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Coverage;

/// <summary>How a cell of coverage is said and drawn.</summary>
public static class CoverWords
{
    /// <summary>Each kind has a shape and a letter of its own, so that it is known without its colour.</summary>
    public static IHtmlContent CoverSign(this Text text, CoverKind kind) =>
        new HtmlContentBuilder().AppendHtml($"""<span class="g" data-g="{DataWords.Key(kind)}" aria-hidden="true"><span>""").Append(Letter(text, kind)).AppendHtml("</span></span>");

    /// <summary>Why it is so, in a sentence; empty where all is in order.</summary>
    public static string CoverReason(this Text text, Cover cover)
    {
        var answer = cover.Answer;
        return cover.Kind switch
        {
            CoverKind.Nobody => text["cover.why.nobody", ("level", text.LevelOffice(answer.Asked.Matter.Level))],
            CoverKind.Contested => Contested(text, cover),
            CoverKind.Language => text["cover.why.language", ("office", answer.Decider?.Organisation.Official), ("language", answer.Asked.Language!.Adverb.Here)],
            CoverKind.Unverified => Unverified(text, cover),
            CoverKind.OnePerson => cover.OnlyPost is { Holder: { } person } post
                ? text["cover.why.onePerson", ("post", post.Name.Here), ("person", person)]
                : text["cover.why.onePost", ("post", cover.OnlyPost!.Name.Here)],
            CoverKind.NotMeant => answer.Outcome == Outcome.NotEntitled ? text["cover.why.notEntitled"] : text.Gap(answer.Gaps[0], answer),
            CoverKind.Covered => "",
        };
    }

    private static string Contested(Text text, Cover cover)
    {
        var holder = cover.Relied.FirstOrDefault(one => one.Competence.Disputes.Count > 0);
        return holder is null
            ? text["cover.why.disputed"]
            : text["cover.why.contested", ("office", holder.Organisation.Official), ("other", holder.Competence.Disputes[0].Organisation.Official)];
    }

    private static string Unverified(Text text, Cover cover)
    {
        if (cover.Answer.Gaps.FirstOrDefault(gap => gap.Kind == GapKind.LanguageUnverified) is { } gap)
        {
            return text.Gap(gap, cover.Answer);
        }

        var holder = cover.Unsure!;
        return holder.Competence.Verification.On is { } day
            ? text["cover.why.unverified", ("office", holder.Organisation.Official), ("date", day)]
            : text["cover.why.neverVerified", ("office", holder.Organisation.Official)];
    }

    private static string Letter(Text text, CoverKind kind) => kind == CoverKind.Covered ? "" : text["cover.letter." + DataWords.Key(kind)];
}
