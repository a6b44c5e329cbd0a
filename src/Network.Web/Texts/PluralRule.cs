namespace Network.Web.Texts;

/// <summary>
/// The Plural-Forms header of gettext: a C expression over n that gives the index of the form, such as
/// <c>nplurals=3; plural=(n==1)?0:(n&gt;=2&amp;&amp;n&lt;=4)?1:2;</c>. Read by recursive descent into functions, once per language.
/// It knows whole numbers only; a count such as 1,5 is formatted without it.
/// </summary>
internal sealed class PluralRule
{
    private static readonly string[][] Levels =
        [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private readonly string text;
    private readonly Func<long, long> rule;
    private int at;

    public PluralRule(string header)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        Count = int.Parse(parts[0]["nplurals=".Length..], System.Globalization.CultureInfo.InvariantCulture);
        text = parts[1]["plural=".Length..].Replace(" ", "", StringComparison.Ordinal);
        rule = Choice();
        if (at != text.Length) throw Wrong();
    }

    /// <summary>How many forms the language has.</summary>
    public int Count { get; }

    public int FormOf(long n) => (int)Math.Clamp(rule(Math.Abs(n)), 0, Count - 1);

    private Func<long, long> Choice()
    {
        var condition = Operation(0);
        if (!Eat("?")) return condition;
        var yes = Choice();
        if (!Eat(":")) throw Wrong();
        var no = Choice();
        return n => condition(n) != 0 ? yes(n) : no(n);
    }

    private Func<long, long> Operation(int level)
    {
        if (level == Levels.Length) return Atom();
        var left = Operation(level + 1);
        while (Array.Find(Levels[level], Eat) is { } sign)
        {
            var (first, second) = (left, Operation(level + 1));
            left = n => Apply(sign, first(n), second(n));
        }

        return left;
    }

    private Func<long, long> Atom()
    {
        if (Eat("!"))
        {
            var inner = Atom();
            return n => inner(n) == 0 ? 1 : 0;
        }

        if (Eat("(")) return Bracket();
        if (Eat("n")) return n => n;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (start == at) throw Wrong();
        var number = long.Parse(text[start..at], System.Globalization.CultureInfo.InvariantCulture);
        return _ => number;
    }

    private Func<long, long> Bracket()
    {
        var inner = Choice();
        return Eat(")") ? inner : throw Wrong();
    }

    private static long Apply(string sign, long a, long b) => sign switch
    {
        "||" => a != 0 || b != 0 ? 1 : 0,
        "&&" => a != 0 && b != 0 ? 1 : 0,
        "==" => a == b ? 1 : 0,
        "!=" => a != b ? 1 : 0,
        "<=" => a <= b ? 1 : 0,
        ">=" => a >= b ? 1 : 0,
        "<" => a < b ? 1 : 0,
        ">" => a > b ? 1 : 0,
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        "/" => a / b,
        "%" => a % b,
        _ => throw new FormatException($"The plural rule knows no {sign}."),
    };

    private bool Eat(string sign)
    {
        if (!text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal)) return false;
        at += sign.Length;
        return true;
    }

    private FormatException Wrong() => new($"The plural rule \"{text}\" cannot be read from place {at}.");
}
