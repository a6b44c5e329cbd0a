namespace Network.Web.Search;

/// <summary>Folded words that say nothing about what is looked for, in Czech, English and Ukrainian.</summary>
internal static class SilentWords
{
    public static readonly HashSet<string> All =
    [
        "a", "i", "o", "u", "v", "ve", "z", "ze", "s", "se", "k", "ke", "na", "do", "od", "po", "pro", "pri", "za", "si", "je", "jsem", "jsou", "chci", "chce", "chteji", "potrebuji", "potrebuje", "kde", "kdo", "kam", "jak", "resi", "vyridi", "co", "ma", "mam",
        "mi", "mu", "ji", "okres", "obec", "prosim", "dobry", "den",
        "the", "an", "of", "to", "for", "in", "at", "who", "where", "how", "my", "want", "need", "needs", "with", "on", "and", "can", "do", "does",
        "в", "у", "із", "для", "де", "хто", "як", "я", "хочу", "треба", "потрібно", "потрибно", "мені", "та", "і", "й", "з", "до", "за", "на", "куди",
    ];
}
