using Network.Graph;
using Network.Web.Territories;

namespace Network.Web.Competences.Asking;

/// <summary>
/// Finds municipalities by name, also inflected ("v Jílovém", "z Teplic"), and tells namesakes apart by what stands
/// beside the name: a district, an ORP, a region.
/// </summary>
internal sealed class PlaceNames
{
    private const int ShortestStem = 3;

    /// <summary>Shorter names (Most, Lom) are also common words.</summary>
    private const int SurelyPlace = 5;

    private static readonly string[] Endings =
        ["", "a", "e", "i", "o", "u", "y", "ou", "em", "em", "ech", "ich", "ich", "um", "im", "ym", "ho", "eho", "emu", "mu", "ove", "ovi", "ovem", "ami", "och", "ach", "и", "і", "у", "а", "ах", "ом", "ові", "е", "я", "ю", "ії", "ів"];

    private readonly IReadOnlyList<(string[] Words, Place Place)> names;
    private readonly ILookup<string, (string[] Words, Place Place)> byFirst;

    public PlaceNames(IEnumerable<Place> places)
    {
        names = [.. places.SelectMany(place => place.AlsoKnown.Prepend(place.Name).Select(name => (Folding.Words(name).ToArray(), place))).Where(name => name.Item1.Length > 0)];
        byFirst = names.ToLookup(name => name.Words[0][..Math.Min(ShortestStem, name.Words[0].Length)]);
    }

    /// <summary>All places that a whole text names; a part after a comma or in brackets says which of them.</summary>
    public IReadOnlyList<Place> Named(string text)
    {
        var parts = text.Split([',', '(', ')'], 2, StringSplitOptions.TrimEntries);
        var words = Folding.Words(parts[0]);
        var exact = names.Where(name => name.Words.SequenceEqual(words)).ToArray();
        var fit = exact.Length > 0 ? exact : [.. names.Where(name => name.Words.Length == words.Count && name.Words.Zip(words).All(pair => Inflected(pair.Second, pair.First)))];
        var found = fit.Select(name => name.Place).DistinctBy(place => place.Code).ToArray();
        return parts.Length > 1 ? [.. found.Where(place => SaysWhich(place, Folding.Words(parts[1])))] : found;
    }

    /// <summary>Names that start like the text or differ in one letter.</summary>
    public IReadOnlyList<Place> Like(string text)
    {
        var words = Folding.Words(text.Split([',', '('])[0]);
        var folded = string.Join(' ', words);
        return folded.Length < ShortestStem ? [] : [.. names
            .Where(name => string.Join(' ', name.Words).StartsWith(folded, StringComparison.Ordinal) || Search.Typing.OneError(string.Join(' ', name.Words), folded)
                || (words.Count > 1 && words.All(word => name.Words.Contains(word))))
            .Select(name => name.Place).DistinctBy(place => place.Code).OrderBy(place => place.Name.Length).Take(8)];
    }

    /// <summary>Takes the longest place name out of the line; exact forms go before inflected ones.</summary>
    public IReadOnlyList<Place> TakeFrom(Line line)
    {
        var hits = Enumerable.Range(0, line.Words.Count).SelectMany(from => HitsAt(line, from)).ToArray();
        if (hits.Length == 0)
        {
            return [];
        }

        var best = hits.OrderByDescending(hit => hit.Length).ThenByDescending(hit => hit.Exact)
            .ThenByDescending(hit => hits.Any(other => other.From != hit.From && Names(other.Place, hit.Place)))
            .ThenByDescending(hit => hit.Weight).First();
        var places = hits.Where(hit => hit.From == best.From && hit.Length == best.Length && hit.Exact == best.Exact).Select(hit => hit.Place).DistinctBy(place => place.Code).ToArray();
        line.Take(best.From, best.Length);
        return [.. Narrow(line, places).Concat(Elsewhere(line, hits)).DistinctBy(place => place.Code)];
    }

    /// <summary>A second place that the line names as clearly makes the question ambiguous.</summary>
    private static IEnumerable<Place> Elsewhere(Line line, Hit[] hits) =>
        hits.Where(hit => hit.Exact && line.IsFree(hit.From, hit.Length) && hit.Place.Name.Length >= SurelyPlace).Select(hit => hit.Place);

    private static bool Names(Place above, Place below) => above.Code != below.Code && (above.Name == below.Orp || above.Name == below.District);

    /// <summary>Words elsewhere in the line that name the district, ORP or region of some of the places.</summary>
    private static IReadOnlyList<Place> Narrow(Line line, Place[] places)
    {
        foreach (var place in places)
        {
            foreach (var above in Above(place).Where(above => above.Count > 0))
            {
                var at = line.Find(above, (word, name) => Inflected(word, name));
                if (at >= 0)
                {
                    line.Take(at, above.Count);
                    return [.. places.Where(other => Above(other).Any(name => name.SequenceEqual(above)))];
                }
            }
        }

        return places;
    }

    private IEnumerable<Hit> HitsAt(Line line, int from)
    {
        var first = line.Words[from];
        return byFirst[first[..Math.Min(ShortestStem, first.Length)]]
            .Where(name => line.IsFree(from, name.Words.Length))
            .Where(name => name.Words.Select((word, at) => Inflected(line.Words[from + at], word)).All(same => same))
            .Select(name => new Hit(from, name.Words.Length, name.Words.Select((word, at) => line.Words[from + at] == word).All(same => same), name.Place.Territory.Statute?.Contains("město", StringComparison.Ordinal) == true ? 1 : 0, name.Place));
    }

    private static bool SaysWhich(Place place, IReadOnlyList<string> words)
    {
        string[] fillers = ["okres", "okr", "orp", "kraj", "u", "v", "obec", "district", "region", "район", "край"];
        var said = words.Except(fillers).ToArray();
        return said.Length == 0 || Above(place).Append(Folding.Words(place.Code)).Any(above => said.All(word => above.Any(name => Inflected(word, name))));
    }

    private static IEnumerable<IReadOnlyList<string>> Above(Place place) =>
        new[] { place.District, place.Orp, place.Region?.Replace(" kraj", "", StringComparison.Ordinal) }.OfType<string>().Select(Folding.Words);

    /// <summary>Is the word this name in some grammatical case?</summary>
    private static bool Inflected(string word, string name)
    {
        if (word == name)
        {
            return true;
        }

        var stem = name.TrimEnd('a', 'e', 'i', 'o', 'u', 'y', 'а', 'е', 'и', 'і', 'о', 'у', 'я', 'ь');
        return stem.Length >= ShortestStem && name.Length >= 4 && word.StartsWith(stem, StringComparison.Ordinal) && Endings.Contains(word[stem.Length..]);
    }

    private sealed record Hit(int From, int Length, bool Exact, int Weight, Place Place);
}
