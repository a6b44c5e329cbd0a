using Network.Graph;
using Network.Web.Competences;

namespace Network.Web.Coverage;

/// <summary>Foreigners living in territories, by the newest figures that were loaded until a day.</summary>
internal sealed class Headcounts(IEnumerable<Row> rows)
{
    /// <summary>The figure for all nationalities together.</summary>
    private const string All = "";

    private readonly ILookup<string, (string Nationality, int Count)> figures = rows.ToLookup(
        row => row.Required("territory"),
        row => (row.Text("nationality") ?? All, (int)row.Count("count")));

    public static async Task<Headcounts> ReadAsync(IGraphReader reader, IEnumerable<string> territories, DateOnly date) =>
        new(await reader.QueryAsync("coverage/foreigners", new { territories, date }));

    /// <summary>Who usually speaks the language, by nationality; all foreigners where no language that needs help is asked. Null: no figure.</summary>
    public int? In(string territory, Language? language)
    {
        var here = figures[territory].ToArray();
        if (language is { IsUnderstood: false })
        {
            return Sum(here.Where(figure => language.Nationalities.Contains(figure.Nationality)));
        }

        return Sum(here.Where(figure => figure.Nationality == All)) ?? Sum(here);
    }

    private static int? Sum(IEnumerable<(string Nationality, int Count)> some) => some.Any() ? some.Sum(figure => figure.Count) : null;
}
