using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>The first page: a question box, ways around it, and what is new.</summary>
/// <param name="Groups">Fields of life with how many matters each holds.</param>
public sealed record StartPage(
    IReadOnlyList<(MatterGroup Group, int Count)> Groups,
    AskPerson? Person,
    IReadOnlyList<NewlyVerified> Verified,
    IReadOnlyList<NewlyInForce> Changes,
    IReadOnlyDictionary<string, Language> Languages,
    DateOnly Today);

/// <summary>A person's number, right under the question.</summary>
public sealed record AskPerson(OrganisationName Organisation, string Place, Contact Phone, Hours Hours, IReadOnlyList<string> Languages);

/// <param name="Address">Where it leads, within the language.</param>
public sealed record NewlyVerified(LocalText Matter, string Place, string Address, DateOnly On, string By);

public sealed record NewlyInForce(string Code, LocalText Title, LocalText Summary, DateOnly From);
