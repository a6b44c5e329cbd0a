using Network.Graph;
using Network.Web.Letters;

namespace Network.Web.Accounts;

/// <summary>
/// A person who signs in, in the form that ASP.NET Core Identity works with: it sets the fields and asks the store to keep
/// them. The secrets are hashes or sealed.
/// </summary>
public sealed class Account
{
    public const string Label = "Account";

    public string Id { get; set; } = "";

    /// <summary>The version that was read; a change that somebody was faster with is refused.</summary>
    public long Version { get; set; }

    public required string Name { get; set; }

    public required string Email { get; set; }

    public string? Language { get; set; }

    public IReadOnlyList<string> InstanceRoles { get; set; } = [];

    public bool Demo { get; init; }

    public DateOnly CreatedOn { get; init; }

    public DateOnly? DisabledOn { get; set; }

    public bool SecondFactor { get; set; }

    public string? PasswordHash { get; set; }

    public string? SecurityStamp { get; set; }

    /// <summary>Sealed in the store, open here.</summary>
    public string? AuthenticatorKey { get; set; }

    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    public string? UsedCode { get; set; }

    /// <summary>One address, one account, however it is written.</summary>
    public string Code => Folded(Email);

    public static string Folded(string email) => EmailAddress.TryParse(email)?.Key ?? email.Trim().ToLowerInvariant();

    public static Account Of(Node node, Func<string, string> open) => new()
    {
        Id = node.Id,
        Version = node.Version,
        Name = node.Properties.Text("name")!,
        Email = node.Properties.Text("email")!,
        Language = node.Properties.Text("language"),
        InstanceRoles = node.Properties.List("instanceRoles"),
        Demo = node.Properties.Flag("demo"),
        CreatedOn = node.Properties.Date("createdOn")!.Value,
        DisabledOn = node.Properties.Date("disabledOn"),
        SecondFactor = node.Properties.Flag("secondFactor"),
        PasswordHash = node.Properties.Text("passwordHash"),
        SecurityStamp = node.Properties.Text("securityStamp"),
        AuthenticatorKey = node.Properties.Text("authenticatorKey") is { } key ? open(key) : null,
        RecoveryCodes = node.Properties.List("recoveryCodes"),
        UsedCode = node.Properties.Text("usedCode"),
    };

    public Properties Properties(Func<string, string> seal) => new()
    {
        { "code", Code },
        { "name", Name },
        { "email", Email },
        { "language", Language },
        { "instanceRoles", InstanceRoles.Count > 0 ? InstanceRoles : null },
        { "demo", Demo ? true : null },
        { "createdOn", CreatedOn },
        { "disabledOn", DisabledOn },
        { "secondFactor", SecondFactor ? true : null },
        { "passwordHash", PasswordHash },
        { "securityStamp", SecurityStamp },
        { "authenticatorKey", AuthenticatorKey is null ? null : seal(AuthenticatorKey) },
        { "recoveryCodes", RecoveryCodes.Count > 0 ? RecoveryCodes : null },
        { "usedCode", UsedCode },
    };
}
