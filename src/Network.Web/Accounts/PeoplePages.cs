using Network.Web.Letters;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Territories;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>As it was typed.</summary>
public sealed record InvitationForm(string? Name, string? Email, string? Role, string? Language)
{
    public static InvitationForm Blank { get; } = new(null, null, null, null);
}

/// <param name="Name">Of the place; null for the whole platform.</param>
/// <param name="MayChange">Whether the reader may invite and remove.</param>
public sealed record PeoplePage(
    RoleContext Where, string? Name, IReadOnlyList<Colleague> Colleagues, IReadOnlyList<Invitation> Invitations, bool MayChange, IReadOnlyList<PageLanguage> Languages, InvitationForm Form, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Where coordinators can be appointed; for the whole platform only.</summary>
    public IReadOnlyList<Territory> Regions { get; init; } = [];

    /// <summary>Accounts that nobody signs in with; for the whole platform only.</summary>
    public IReadOnlyList<ClosedAccount> Closed { get; init; } = [];

    /// <summary>Address that was typed for closing its account.</summary>
    public string? Closing { get; init; }
}

/// <summary>Fills the pages of who acts in a place, and takes what was typed into them.</summary>
public sealed class PeoplePages(ColleagueStore colleagues, InvitationStore invitations, ClosureStore closures, TerritoryStore territories, GuessLimit limit, Caller caller, PageLanguages languages, Text text)
{
    private const int InvitationsAnHour = 20;

    public FieldError LastOperator => new("people", text["people.lastOperator"]);

    public async Task<PeoplePage> PageAsync(RoleContext where, bool mayChange, InvitationForm form, IReadOnlyList<FieldError> errors, CancellationToken cancel)
    {
        var page = new PeoplePage(where, await colleagues.NameAsync(where, cancel), await colleagues.OfAsync(where, cancel), await invitations.OpenOfAsync(where, cancel), mayChange, [.. languages.All], form, errors);
        return where.IsWhole ? page with { Regions = await territories.RegionsAsync(cancel), Closed = await closures.ClosedAsync(cancel) } : page;
    }

    /// <returns>What is wrong with the form; empty where the invitation is on its way.</returns>
    public async Task<IReadOnlyList<FieldError>> InviteAsync(RoleContext where, InvitationForm form, CancellationToken cancel)
    {
        var address = EmailAddress.TryParse(form.Email);
        var name = form.Name?.Trim() ?? "";
        FieldError?[] errors =
        [
            name.Length is 0 or > 100 ? new("name", text["account.name.wanted"]) : null,
            address is null ? new("email", text["signin.address.wrong"]) : null,
            limit.MayTry($"invite {caller.Who.Account}", InvitationsAnHour) ? null : new("email", text["people.invite.tooMany"]),
        ];
        if (errors.OfType<FieldError>().ToArray() is { Length: > 0 } wrong)
        {
            return wrong;
        }

        var role = where.Roles.FirstOrDefault(role => string.Equals(role.Word(), form.Role, StringComparison.OrdinalIgnoreCase), where.Roles[0]);
        await invitations.SendAsync(where, address!, name, role, languages.All.Any(known => known.Code == form.Language) ? form.Language! : PageLanguage.CzechCode, cancel);
        return [];
    }
}
