using Network.Graph;

namespace Network.Web.Organisations.Proposals;

/// <summary>Who did something, as far as the reader may know.</summary>
public enum Someone
{
    /// <summary>A program of the platform, or the data it came with.</summary>
    Platform,

    /// <summary>Somebody of the organisation.</summary>
    Member,

    /// <summary>Somebody else, who reviews what organisations propose.</summary>
    Reviewer,
}

/// <param name="Name">Null where the reader may not know it, or where the account is no more.</param>
public sealed record Author(Someone Kind, string? Name);

/// <summary>Reads who stands behind the accounts that changed something of an organisation.</summary>
internal static class Authors
{
    public static async Task<IReadOnlyDictionary<string, Author>> AuthorsAsync(this IGraphReader reader, string organisation, bool named, IEnumerable<string?> accounts)
    {
        var authors = new Dictionary<string, Author>();
        foreach (var account in accounts.OfType<string>().Distinct())
        {
            authors[account] = await AuthorAsync(reader, organisation, named, account);
        }

        return authors;
    }

    private static async Task<Author> AuthorAsync(IGraphReader reader, string organisation, bool named, string account)
    {
        if (await reader.FindAsync(account) is not { Label: "Account" } found)
        {
            return new Author(Someone.Platform, null);
        }

        var own = (await reader.NeighboursAsync(account, "ACTS_IN", Direction.Out)).Any(context => context.Node.Id == organisation || context.Node.Code == organisation);
        return new Author(own ? Someone.Member : Someone.Reviewer, named && !found.Retired ? found.Properties.Text("name") : null);
    }
}
