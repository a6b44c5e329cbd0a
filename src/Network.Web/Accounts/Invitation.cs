using Network.Graph;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>An address asked to act in a place.</summary>
/// <param name="Id">Its node; the secret is known to the invited person only.</param>
public sealed record Invitation(string Id, string Name, string Email, Role Role, DateTimeOffset ExpiresAt)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    public static Invitation Of(string id, Properties kept) => new(
        id, kept.Text("name")!, kept.Text("email")!, Roles.Of(kept.Text("role")), Session.Moment(kept, "expiresAt"));
}

/// <summary>Somebody who acts in a place.</summary>
/// <param name="Link">Id of the link that makes it so; for a role in the whole platform account and role.</param>
public sealed record Colleague(string Account, string Name, string Email, string Link, Role Role, DateOnly? Since, bool Disabled)
{
    public static Colleague Of(Row row) => new(
        row.Required("account"),
        row.Required("name"),
        row.Required("email"),
        row.Required("link"),
        Roles.Of(row.Required("role")),
        row.Date("since"),
        row.Text("disabled") is not null);
}

/// <summary>Named in a letter where a role is in no place but in all: the word for it is in the reader's language.</summary>
public enum WholePlatform
{
    All,
}

/// <summary>Where an account acts and as what.</summary>
/// <param name="Kind">Label of the place: Organisation, Territory or Platform.</param>
public sealed record Membership(Role Role, string Kind, string Code, string Name)
{
    public static Membership Of(Neighbour place) => new(
        Roles.Of(place.LinkProperties.Text("role")), place.Node.Label, place.Node.Code!, place.Node.Properties.Text("name")!);
}
