namespace Network.Web.Texts;

public static class Quantities
{
    /// <summary>1 234 in Czech, 1,234 in English; the space is a no-break one.</summary>
    public static string Number(this Text text, long number) =>
        number.ToString("#,0", text.Language.Culture).Replace('\u202F', '\u00A0');

    /// <summary>9 km; under three kilometres with a decimal, under one in metres.</summary>
    public static string Distance(this Text text, double kilometres) => kilometres switch
    {
        < 1 => text["format.metres", ("n", (long)(Math.Round(kilometres * 20) * 50))],
        < 3 => text["format.kilometres", ("n", kilometres.ToString("0.#", text.Language.Culture))],
        _ => text["format.kilometres", ("n", (long)Math.Round(kilometres))],
    };

    /// <summary>Whole crowns, as fees and benefits are set.</summary>
    public static string Money(this Text text, long crowns) => text["format.money", ("amount", crowns)];

    /// <summary>"a, b a c": the last item joined by the word of the language.</summary>
    public static string List(this Text text, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count < 2) return all.FirstOrDefault("");
        return NoBreak.In(text["format.list.last", ("items", string.Join(", ", all[..^1])), ("last", all[^1])]);
    }
}
