using System.Globalization;
using Network.Graph;

namespace Network.Web.Laws;

/// <summary>Reads acts, their parts, and what cites them.</summary>
public sealed class LawStore(IGraph graph)
{
    public async Task<IReadOnlyList<Law>> ActsAsync(CancellationToken cancel) =>
        [.. (await graph.QueryAsync("laws/acts", cancel: cancel)).Select(Law.Of)];

    /// <summary>Null where no such provision is known.</summary>
    public Task<LawCard?> FindAsync(string code, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            if (await reader.QueryAsync("laws/one", new { code }) is not [var row, ..])
            {
                return null;
            }

            var law = Law.Of(row);
            var parts = (await reader.QueryAsync("laws/parts", new { act = law.Provision.ActCode })).Select(Law.Of);
            return new LawCard(
                law,
                [.. parts.OrderBy(part => Number(part.Provision.Paragraph)).ThenBy(part => part.Provision.Paragraph, StringComparer.Ordinal)],
                Citation.From(await reader.QueryAsync("laws/citations", new { code })));
        },
        cancel);

    /// <summary><c>§ 42g</c> comes before <c>§ 117a</c>; what has no number comes last.</summary>
    private static int Number(string? paragraph)
    {
        var digits = new string([.. (paragraph ?? "").SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(char.IsAsciiDigit)]);
        return paragraph is ['§', ..] && int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }
}
