using Network.Graph;
using Network.Web.Matters;
using Network.Web.Search;

namespace Network.Web.Competences.Asking;

/// <param name="Score">0 nothing in common … 1 the same words.</param>
/// <param name="Guessed">Only a typing error away: never certain.</param>
/// <param name="Covered">How much of the question any of its phrases explains, 0 … 1.</param>
internal sealed record MatterHit(Matter Matter, double Score, bool Guessed, double Covered);

/// <summary>
/// Finds the matter that some words mean. Every name and every way people say it is a phrase; a phrase scores by how
/// much of the question it explains and how much of it the question says, rare words counting more.
/// </summary>
internal sealed class MatterNames
{
    private const double Enough = 0.5;
    private const double Ahead = 0.1;
    private const double AllOfIt = 0.999;
    private const double OfBest = 0.8;
    private const double Related = 0.22;
    private const double UnknownWord = 4;
    private const int Listed = 7;

    private readonly IReadOnlyList<Named> matters;
    private readonly string[] vocabulary;
    private readonly double[] weights;

    public MatterNames(IEnumerable<Matter> all)
    {
        var spoken = all.Select(matter => (Matter: matter, Phrases: matter.Name.All.Concat(matter.Synonyms).Select(Spoken).Where(words => words.Length > 0).DistinctBy(words => string.Join(' ', words)).ToArray())).ToArray();
        var known = spoken.SelectMany(one => one.Phrases.SelectMany(phrase => phrase)).Distinct().Select((word, at) => (word, at)).ToDictionary(pair => pair.word, pair => pair.at);
        vocabulary = [.. known.Keys];
        matters = [.. spoken.Select(one => new Named(one.Matter, [.. one.Phrases.Select(phrase => phrase.Select(word => known[word]).ToArray())]))];
        weights = Weights();
    }

    /// <summary>The one matter meant, or several to choose from, or none.</summary>
    /// <remarks>Words that say for whom it is count once as a part of the matter and once not; the better reading wins.</remarks>
    public (Matter? Sure, IReadOnlyList<Matter> Choices) Find(Line line)
    {
        var whole = Rank(line.Left).ToDictionary(hit => hit.Matter.Code);
        IReadOnlyList<MatterHit> hits = [.. whole.Values.Concat(Rank(line.LeftUnmarked))
            .GroupBy(hit => hit.Matter.Code)
            .Select(group => group.MaxBy(hit => hit.Score)! with { Covered = whole.GetValueOrDefault(group.Key)?.Covered ?? 0 })
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Matter.Code, StringComparer.Ordinal)];
        return Sure(hits) is { } sure ? (sure, []) : (null, [.. hits.Take(Listed).Select(hit => hit.Matter)]);
    }

    /// <summary>The one matter that the line means even without the words that say for whom it is.</summary>
    public Matter? FindUnmarked(Line line) => Sure(Rank(line.LeftUnmarked));

    /// <summary>The best one, where it is far ahead or nothing else comes near it that also has all words of the question.</summary>
    private static Matter? Sure(IReadOnlyList<MatterHit> hits)
    {
        var near = hits.TakeWhile(hit => hits[0].Score - hit.Score < Ahead).ToArray();
        var meant = near.Length > 1 ? Array.FindAll(near, hit => hit.Covered >= AllOfIt) : near;
        return meant is [{ Score: >= Enough, Guessed: false } one] ? one.Matter : null;
    }

    public IReadOnlyList<MatterHit> Rank(IEnumerable<string> said)
    {
        if (vocabulary.Length == 0)
        {
            return []; // an empty store knows no matter
        }

        var words = said.Where(word => !SilentWords.All.Contains(word) && !word.All(char.IsDigit)).Distinct().Select(Hear).ToArray();
        return words.Length == 0 ? [] : [.. matters.Select(matter => Score(words, matter)).Where(hit => hit.Score >= Related)
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Matter.Code, StringComparer.Ordinal)];
    }

    /// <summary>The likeness of one word of the question to every word that any phrase uses.</summary>
    private Heard Hear(string word)
    {
        var like = Array.ConvertAll(vocabulary, other => Stem.Likeness(word, other));
        var best = Array.IndexOf(like, like.Max());
        return new Heard(like, like[best] > 0 ? weights[best] : UnknownWord);
    }

    private MatterHit Score(Heard[] said, Named matter)
    {
        var (best, guessed) = (0.0, false);
        foreach (var phrase in matter.Phrases)
        {
            var (score, guess) = Score(said, phrase);
            (best, guessed) = score > best ? (score, guess) : (best, guessed);
        }

        var covered = Covered(said, matter);
        return new MatterHit(matter.Matter, (OfBest * best) + ((1 - OfBest) * covered), guessed, covered);
    }

    private (double Score, bool Guessed) Score(Heard[] said, int[] phrase)
    {
        var (explained, told, guessed) = (0.0, 0.0, false);
        foreach (var word in said)
        {
            var closest = phrase.MaxBy(at => word.Like[at]);
            var like = word.Like[closest];
            explained += word.Weight * like;
            told += weights[closest] * like;
            guessed |= like is > 0 and < Stem.Certain;
        }

        var ofQuestion = explained / said.Sum(word => word.Weight);
        var ofPhrase = Math.Min(1, told / phrase.Sum(at => weights[at]));
        return (ofQuestion + ofPhrase == 0 ? 0 : 2 * ofQuestion * ofPhrase / (ofQuestion + ofPhrase), guessed);
    }

    private static double Covered(Heard[] said, Named matter) =>
        said.Sum(word => word.Weight * matter.Words.Max(at => word.Like[at])) / said.Sum(word => word.Weight);

    private double[] Weights()
    {
        var stems = Array.ConvertAll(vocabulary, Stem.Of);
        var used = matters.SelectMany(matter => matter.Words.Select(at => stems[at]).Distinct()).GroupBy(stem => stem).ToDictionary(group => group.Key, group => group.Count());
        return Array.ConvertAll(stems, stem => Math.Log(1 + (200.0 / used[stem])));
    }

    private static string[] Spoken(string text) => [.. Folding.Words(text).Where(word => !SilentWords.All.Contains(word)).Distinct()];

    private sealed record Named(Matter Matter, IReadOnlyList<int[]> Phrases)
    {
        public int[] Words { get; } = [.. Phrases.SelectMany(phrase => phrase).Distinct()];
    }

    private sealed record Heard(double[] Like, double Weight);
}
