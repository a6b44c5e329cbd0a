using Network.Graph;

namespace Network.Web.Competences.Asking;

/// <summary>
/// A line of text as words, some of which have been understood already. Recognisers take words from it, so that one
/// word does not mean two things.
/// </summary>
internal sealed class Line
{
    private readonly bool[] taken;
    private readonly bool[] marked;

    public Line(string text)
    {
        Text = text;
        Words = Folding.Words(text);
        taken = new bool[Words.Count];
        marked = new bool[Words.Count];
    }

    public string Text { get; }

    public IReadOnlyList<string> Words { get; }

    public IEnumerable<string> Left => Words.Where((_, at) => !taken[at]);

    /// <summary>What is left without the words that say for whom it is.</summary>
    public IEnumerable<string> LeftUnmarked => Words.Where((_, at) => !taken[at] && !marked[at]);

    public bool IsFree(int from, int count) => from + count <= taken.Length && !taken.AsSpan(from, count).Contains(true);

    /// <summary>Understood, but perhaps also a part of what the question is about.</summary>
    public void Mark(int from, int count) => marked.AsSpan(from, count).Fill(true);

    public void Take(int from, int count) => taken.AsSpan(from, count).Fill(true);

    /// <summary>The first place where the phrase stands as whole words; -1 where it does not.</summary>
    public int Find(IReadOnlyList<string> phrase, Func<string, string, bool> same)
    {
        for (var from = 0; phrase.Count > 0 && from + phrase.Count <= Words.Count; from++)
        {
            if (IsFree(from, phrase.Count) && phrase.Select((word, at) => same(Words[from + at], word)).All(matches => matches))
            {
                return from;
            }
        }

        return -1;
    }
}
