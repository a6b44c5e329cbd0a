namespace Network.Web.Search;

/// <summary>
/// Makes inflected forms of a folded word alike by cutting endings: enough for finding, not a grammar. Czech and
/// Ukrainian endings are told apart by the alphabet; a stem keeps at least four letters.
/// </summary>
public static class Stem
{
    /// <summary>A likeness below is only a guess.</summary>
    public const double Certain = 0.65;

    private const int Shortest = 4;

    private static readonly string[] Latin =
    [
        "ovanim", "ovani", "atech", "etech", "ovych", "ovymi", "ostmi", "enich", "enim", "eneho", "ovat", "enou", "ani", "eni", "ami", "emi", "imi", "ymi", "ich", "ych", "ach", "ech",
        "eho", "emu", "ovi", "ove", "ovy", "ova", "osti", "ost", "ing", "ete", "eti", "ete", "ata", "aty", "ou", "es", "ed", "em", "am", "um", "ym", "im", "it", "at", "et", "ut", "te", "ti",
        "s", "a", "e", "i", "o", "u", "y",
    ];

    private static readonly string[] Cyrillic =
    [
        "ення", "ання", "ування", "ями", "ами", "ого", "ому", "ими", "ої", "ій", "ий", "ти", "ою", "ею", "ия", "ие", "ый", "ой", "ях", "ах", "ів", "ов", "ам", "ям", "ся", "ть",
        "а", "у", "и", "і", "ї", "ю", "я", "е", "о", "й", "ь", "ы",
    ];

    public static string Of(string word)
    {
        var endings = word.Length > 0 && word[0] >= 'Ѐ' && word[0] <= 'ӿ' ? Cyrillic : Latin;
        var ending = endings.FirstOrDefault(ending => word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    /// <summary>How alike two folded words are: 1 the same, less for one stem, a prefix or one typing error, 0 strangers.</summary>
    public static double Likeness(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        var (x, y) = (Of(a), Of(b));
        return (x == y, StartsOther(x, y), Typing.OneError(a, b)) switch
        {
            (true, _, _) => 0.85,
            (_, true, _) => 0.7,
            (_, _, true) => 0.6,
            _ => 0,
        };
    }

    private static bool StartsOther(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return shorter.Length >= Shortest && longer.Length - shorter.Length <= 2 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }
}
