using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Network.Web.Letters;
using Network.Web.Rights;

namespace Network.Tests.Letters;

/// <summary>Letters of a running site, read as its administrators' page reads them.</summary>
internal static partial class Outgoing
{
    /// <summary>The newest letter to an address: the path of its link. Links are written after the answer, so it may take a moment.</summary>
    public static async Task<string?> LetterPathAsync(this IServiceProvider services, string address, bool wait = true)
    {
        for (var attempt = 0; attempt < (wait ? 100 : 3); attempt++)
        {
            var letter = (await services.LettersAsync()).Where(one => string.Equals(one.To?.ToString(), address, StringComparison.OrdinalIgnoreCase)).MaxBy(one => one.CreatedAt);
            if (letter is not null)
            {
                return new Uri(Link().Match(letter.Text!).Value).AbsolutePath;
            }

            await Task.Delay(20);
        }

        return null;
    }

    public static async Task<IReadOnlyList<StoredLetter>> LettersAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsJob("test");
        return (await scope.ServiceProvider.GetRequiredService<LetterStore>().ListAsync(null, 1, CancellationToken.None)).Letters;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
