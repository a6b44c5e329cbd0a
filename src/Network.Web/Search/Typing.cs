namespace Network.Web.Search;

/// <summary>Typing errors: one letter wrong, missing, added, or two neighbours swapped.</summary>
public static class Typing
{
    /// <summary>Shorter words are too alike to guess.</summary>
    private const int ShortestWord = 5;

    public static bool OneError(string a, string b)
    {
        if (a.Length < ShortestWord || b.Length < ShortestWord || Math.Abs(a.Length - b.Length) > 1 || a == b)
        {
            return false;
        }

        var from = CommonStart(a, b);
        var x = a.AsSpan(from);
        var y = b.AsSpan(from);
        return (x.Length - y.Length) switch
        {
            0 => x[1..].SequenceEqual(y[1..]) || Swapped(x, y),
            1 => x[1..].SequenceEqual(y),
            _ => y[1..].SequenceEqual(x),
        };
    }

    private static bool Swapped(ReadOnlySpan<char> x, ReadOnlySpan<char> y) =>
        x.Length > 1 && x[0] == y[1] && x[1] == y[0] && x[2..].SequenceEqual(y[2..]);

    private static int CommonStart(string a, string b)
    {
        var at = 0;
        while (at < Math.Min(a.Length, b.Length) && a[at] == b[at])
        {
            at++;
        }

        return at;
    }
}
