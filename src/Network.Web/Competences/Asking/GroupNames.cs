using System.Globalization;
using System.Text.RegularExpressions;
using Network.Graph;

namespace Network.Web.Competences.Asking;

/// <summary>Finds in a line who the person is and which language is meant, by the words that the graph lists for each.</summary>
internal sealed partial class GroupNames(Catalogue catalogue)
{
    private readonly IReadOnlyList<(string[] Words, string Code)> statuses = Phrases(catalogue.Groups.All.Where(group => group.Dimension == Dimension.Status).Select(group => (group.Code, group.Words.Concat(group.Name.All))));
    private readonly IReadOnlyList<(string[] Words, string Code)> bareStatuses = Phrases(catalogue.Groups.All.Select(group => (group.Code, group.BareWords.AsEnumerable())));
    private readonly IReadOnlyList<(string[] Words, string Code)> roles = Phrases(catalogue.Groups.All.Where(group => group.Dimension == Dimension.Role).Select(group => (group.Code, group.Words.Concat(group.Name.All))));
    private readonly IReadOnlyList<(string[] Words, string Code)> nationalities = Phrases(catalogue.Nationalities.Values.Select(nationality => (nationality.Code, nationality.Words.Concat(nationality.Name.All))));
    private readonly IReadOnlyList<(string[] Words, string Code)> spoken = Phrases(catalogue.Languages.Values.Select(language => (language.Code, language.Adverb.All.Concat(language.Name.All).Concat(Locative(language)))));

    /// <summary>The words of a group are only marked: "temporary protection" may be whom it is for or what it is about.</summary>
    public string? Status(Line line) => First(line, statuses, WholeWord, line.Mark);

    /// <summary>"Permanent residence" alone: whom the question is for only where it is about something else.</summary>
    public string? BareStatus(Line line) => First(line, bareStatuses, WholeWord, line.Mark);

    public string? Role(Line line) => First(line, roles, WholeWord, line.Mark);

    public string? Nationality(Line line) => First(line, nationalities, Beginning, line.Take);

    /// <summary>A language is meant only where it is said as one: "ukrajinsky", "in Ukrainian"; an adjective is a nationality.</summary>
    public string? Language(Line line) => First(line, spoken, Beginning, line.Take);

    /// <summary>An age stands as a number with the word for years.</summary>
    public static int? Age(string text) => AgePattern().Match(text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    private static string? First(Line line, IReadOnlyList<(string[] Words, string Code)> phrases, Func<string, string, bool> same, Action<int, int> found)
    {
        foreach (var (words, code) in phrases)
        {
            var at = line.Find(words, same);
            if (at >= 0)
            {
                found(at, words.Length);
                return code;
            }
        }

        return null;
    }

    private static bool WholeWord(string said, string word) => said == word;

    private static bool Beginning(string said, string word) => said == word || (word.Length >= 6 && said.StartsWith(word, StringComparison.Ordinal));

    /// <summary>"v ukrajinštině", "po ukrajinsku" and the like: the name of the language in its cases.</summary>
    private static IEnumerable<string> Locative(Language language) =>
        language.Name.All.Where(name => name.EndsWith("ština", StringComparison.Ordinal) || name.EndsWith("čtina", StringComparison.Ordinal)).Select(name => name[..^1]);

    private static (string[] Words, string Code)[] Phrases(IEnumerable<(string Code, IEnumerable<string> Texts)> named) =>
        [.. named.SelectMany(one => one.Texts.Select(text => (Words: Folding.Words(text).ToArray(), one.Code)))
            .Where(phrase => phrase.Words.Length > 0)
            .OrderByDescending(phrase => phrase.Words.Length).ThenByDescending(phrase => phrase.Words.Sum(word => word.Length))];

    [GeneratedRegex(@"\b(\d{1,3})[\s-]*(?:let|lety|letý|leté|letá|roků|roky|rok|years|year|y/o|років|роки|рік|лет)")]
    private static partial Regex AgePattern();
}
