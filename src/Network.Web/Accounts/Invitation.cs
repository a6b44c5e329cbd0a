using Network.Graph;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>An address asked to join an organisation.</summary>
/// <param name="Id">Its node; the secret is known to the invited person only.</param>
public sealed record Invitation(string Id, string Name, string Email, Role Role, DateTimeOffset ExpiresAt)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    public static Invitation Of(string id, Properties kept) => new(
        id, kept.Text("name")!, kept.Text("email")!, Enum.Parse<Role>(kept.Text("role")!, ignoreCase: true), Session.Moment(kept, "expiresAt"));
}

/// <summary>Somebody who acts for an organisation.</summary>
/// <param name="Link">Id of the link that makes it so.</param>
public sealed record Colleague(string Account, string Name, string Email, string Link, Role Role, DateOnly? Since, bool Disabled)
{
    public static Colleague Of(Row row) => new(
        row.Required("account"),
        row.Required("name"),
        row.Required("email"),
        row.Required("link"),
        Enum.Parse<Role>(row.Required("role"), ignoreCase: true),
        row.Text("since") is { } since ? DateOnly.ParseExact(since, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
        row.Text("disabled") is not null);
}

/// <summary>Where an account acts and as what.</summary>
/// <param name="Kind">Label of the place: Organisation, Territory or Platform.</param>
public sealed record Membership(Role Role, string Kind, string Code, string Name)
{
    public static Membership Of(Neighbour place) => new(
        Enum.Parse<Role>(place.LinkProperties.Text("role")!, ignoreCase: true), place.Node.Label, place.Node.Code!, place.Node.Properties.Text("name")!);
}
