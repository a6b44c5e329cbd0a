using Network.Graph;

namespace Network.Web.Search;

/// <summary>
/// How well the names of something fit the words: a pure function, the same on every engine. A word that only the
/// longer texts hold counts little, so that names come first. Made for one search: it remembers how alike two words are.
/// </summary>
internal sealed class Ranking(IReadOnlyList<string> words, Vocabulary vocabulary)
{
    private const double OnlyInText = 0.1;
    private const double Beginning = 0.9;

    /// <summary>A name that says just what was typed goes before a longer one that also says it.</summary>
    private const double WholeName = 0.1;

    private static readonly string[] Names =
        ["name", "nameEn", "nameUk", "shortName", "alsoKnown", "synonyms", "synonymsEn", "synonymsUk", "title", "titleEn", "titleUk", "value", "label", "labelEn", "labelUk"];

    private readonly Dictionary<string, double>[] known = [.. words.Select(_ => new Dictionary<string, double>())];

    /// <param name="isPart">It belongs to a wider body, which goes before it.</param>
    public double Of(string label, Properties own, bool isPart)
    {
        var names = Names.SelectMany(key => own[key] switch { string text => [text], string[] list => list, _ => Array.Empty<string>() })
            .Concat(label == "LegalProvision" ? [own.Text("code")!] : [])
            .Select(vocabulary.Folded).Where(name => name.Count > 0).ToArray();
        var fits = names.Select(Fit).ToArray();
        var together = Enumerable.Range(0, words.Count).Sum(at => fits.Select(fit => fit[at]).Append(OnlyInText).Max()) / words.Count;
        var alone = names.Zip(fits, (name, fit) => (fit.Sum() / words.Count) + (WholeName * Math.Min(1, (double)fit.Count(each => each > 0) / name.Count))).DefaultIfEmpty(0).Max();
        return (together * 0.5) + (alone * 0.5) - Demotion(label, own, isPart);
    }

    private double[] Fit(IReadOnlyList<string> name) => [.. words.Select((_, at) => name.Max(own => Likeness(at, own)))];

    private double Likeness(int at, string own)
    {
        if (!known[at].TryGetValue(own, out var likeness))
        {
            likeness = own == words[at] ? 1 : own.StartsWith(words[at], StringComparison.Ordinal) ? Beginning : Stem.Likeness(own, words[at]);
            known[at].Add(own, likeness);
        }

        return likeness;
    }

    /// <summary>Of things with one name the one people mean comes first: the town before its districts, the whole before its parts.</summary>
    private static double Demotion(string label, Properties own, bool isPart) => (label, own.Text("kind")) switch
    {
        ("Competence", _) => 0.3,
        ("Branch" or "Post", _) => 0.05,
        ("Organisation", _) when isPart => 0.02,
        ("Territory", "municipality") => 0,
        ("Territory", "region" or "state") => 0.01,
        ("Territory", "orp") => 0.02,
        ("Territory", "district") => 0.03,
        ("Territory", "pou") => 0.04,
        ("Territory", _) => 0.06,
        _ => 0,
    };
}
