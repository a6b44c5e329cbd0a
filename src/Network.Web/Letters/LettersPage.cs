using Network.Web.Shared;

namespace Network.Web.Letters;

/// <summary>Letters by state, the newest first.</summary>
public sealed class LettersPage(LetterList list, Postage postage, LetterState? state, int page)
{
    public const int LastPage = 10_000;

    public IReadOnlyList<StoredLetter> Letters => list.Letters;

    public LetterState? State => state;

    public bool HasServer => postage.Server is not null;

    /// <summary>Why the mail server takes nothing at this moment; null where it does.</summary>
    public Postage.Trouble? Trouble => postage.Now;

    public int All => list.Counts.Values.Sum();

    public int Count(LetterState one) => list.Counts.GetValueOrDefault(one);

    public Pager Pager => new(page, Pager.Count(state is { } one ? Count(one) : All, LetterStore.PageSize), Address);

    private string Address(int other) => $"~/admin/letters?{(state is { } one ? $"state={StoredLetter.Word(one)}&" : "")}page={other}";
}
