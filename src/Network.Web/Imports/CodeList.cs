using Network.Graph;

namespace Network.Web.Imports;

/// <summary>The codes of one label: finds what a cell means, and what it may have meant.</summary>
internal sealed class CodeList
{
    /// <summary>So many different mistakes get a suggestion; a table that is wrong throughout must not take minutes.</summary>
    private const int Suggestions = 200;

    private readonly Dictionary<string, Known> byCode;
    private readonly ILookup<string, Known> byOther;
    private readonly ILookup<(string?, string?), Known> byValue;
    private readonly Dictionary<string, string?> suggested = [];
    private readonly Lazy<(string Folded, Known Known)[]> folded;

    public CodeList(IEnumerable<Known> known)
    {
        byCode = known.ToDictionary(one => one.Code);
        byOther = Live.SelectMany(one => new[] { one.Code.ToLowerInvariant(), one.Csu }.Distinct(), (one, other) => (one, other)).Where(pair => pair.other is not null).ToLookup(pair => pair.other!, pair => pair.one);
        byValue = Live.ToLookup(one => (one.Kind, one.Value));
        folded = new(() => [.. Live.SelectMany(one => new[] { one.Code, one.Name }.OfType<string>().Select(text => (Folding.Fold(text), one)))]);
    }

    /// <summary>Those that are there and not retired.</summary>
    public IEnumerable<Known> Live => byCode.Values.Where(one => !one.Retired);

    public bool Has(string code) => byCode.ContainsKey(code);

    public Known? Find(string code) => byCode.TryGetValue(code, out var known) && !known.Retired ? known : null;

    public bool IsRetired(string code) => byCode.TryGetValue(code, out var known) && known.Retired;

    /// <summary>What the cell means: the code, else the one record whose code differs in case only or whose number of the statistical office it is.</summary>
    public Known? Meant(string text)
    {
        var typed = text.Replace('\u00A0', ' ').Trim();
        return Find(typed) ?? (byOther[typed.ToLowerInvariant()].Distinct().Take(2).ToArray() is [var only] ? only : null);
    }

    /// <summary>Contacts of a kind with a value.</summary>
    public IEnumerable<Known> With(string kind, string value) => byValue[(kind, value)];

    /// <summary>The code that was probably meant; null where nothing is near.</summary>
    public string? Near(string text)
    {
        var typed = Folding.Fold(text.Trim());
        if (typed.Length is 0 or > 100)
        {
            return null;
        }

        if (!suggested.TryGetValue(typed, out var near))
        {
            near = suggested.Count < Suggestions ? Nearest(typed) : null;
            suggested[typed] = near;
        }

        return near;
    }

    private string? Nearest(string typed)
    {
        var most = Math.Max(1, typed.Length / 3);
        return folded.Value.Where(one => Math.Abs(one.Folded.Length - typed.Length) <= most)
            .Select(one => (Distance: Distance(one.Folded, typed), one.Known))
            .Where(one => one.Distance <= most)
            .OrderBy(one => one.Distance).ThenBy(one => one.Known.Code, StringComparer.Ordinal)
            .Select(one => one.Known.Code).FirstOrDefault();
    }

    /// <summary>Letters that must be changed, added or taken away.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var x = 1; x <= a.Length; x++)
        {
            var diagonal = row[0];
            row[0] = x;
            for (var y = 1; y <= b.Length; y++)
            {
                (diagonal, row[y]) = (row[y], Math.Min(Math.Min(row[y], row[y - 1]) + 1, diagonal + (a[x - 1] == b[y - 1] ? 0 : 1)));
            }
        }

        return row[b.Length];
    }
}
