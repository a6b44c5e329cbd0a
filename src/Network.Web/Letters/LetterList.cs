namespace Network.Web.Letters;

public sealed record LetterList(IReadOnlyDictionary<LetterState, int> Counts, IReadOnlyList<StoredLetter> Letters);
