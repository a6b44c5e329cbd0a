using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Letters;

/// <summary>
/// Where a feature puts its letters: into the store, in the transaction that causes them, so that there is neither a
/// letter without its cause nor a cause without its letter. A job posts them afterwards.
/// </summary>
public sealed class LetterBox(Composer composer, LetterBell bell, TimeProvider clock)
{
    /// <summary>Writes the letter and puts it.</summary>
    /// <returns>False where the very same letter was put before; it is not sent twice.</returns>
    public Task<bool> PutAsync(IGraphWriter writer, Occasion occasion) => PutAsync(writer, composer.Compose(occasion));

    /// <inheritdoc cref="PutAsync(IGraphWriter, Occasion)"/>
    public async Task<bool> PutAsync(IGraphWriter writer, Letter letter)
    {
        var now = clock.GetUtcNow();
        var put = await writer.CreateAsync(StoredLetter.Label, new Properties
        {
            { "code", letter.Code },
            { "template", letter.Template.Name },
            { "to", letter.To.Address.ToString() },
            { "toName", letter.To.Name },
            { "language", letter.To.Language },
            { "subject", letter.Subject },
            { "text", letter.Text },
            { "html", letter.Html },
            { "cause", letter.Template.CauseKey },
            { "state", StoredLetter.Word(LetterState.Waiting) },
            { "attempts", 0 },
            { "createdAt", UtcText.Of(now) },
            { "nextAt", UtcText.Of(now) },
            { "staleAt", UtcText.Of(now + letter.Fresh) },
        });
        if (put is CreateResult.Taken) return false;
        bell.Ring();
        return true;
    }
}
