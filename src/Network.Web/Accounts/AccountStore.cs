using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Network.Graph;
using Network.Web.Audit;

namespace Network.Web.Accounts;

/// <summary>
/// Keeps accounts in the graph for ASP.NET Core Identity. What Identity changes of an account is kept together by
/// <see cref="UpdateAsync"/>, and refused where somebody was faster.
/// </summary>
public sealed partial class AccountStore(IGraph graph, Acts acts, SignInLetters letters, IDataProtectionProvider protection) : IUserEmailStore<Account>, IUserSecurityStampStore<Account>
{
    private readonly IDataProtector sealing = protection.CreateProtector("authenticator-key");

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        var act = new Act("account.create");
        var made = await acts.DoAsync(
            act,
            async writer =>
            {
                var result = await writer.CreateAsync(Account.Label, user.Properties(sealing.Protect));
                if (result is CreateResult.Created created)
                {
                    act.To(Account.Label, created.New.Id);
                }
                else
                {
                    writer.Abandon();
                }

                return result;
            },
            cancellationToken);
        if (made is not CreateResult.Created { New: var node })
        {
            return IdentityResult.Failed(new IdentityError { Code = nameof(IdentityErrorDescriber.DuplicateEmail) });
        }

        (user.Id, user.Version) = (node.Id, node.Version);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        var result = await acts.DoAsync(new Act("account.change").To(Account.Label, user.Id), writer => ChangeAsync(writer, user), cancellationToken);
        if (result is not ChangeResult.Changed { Node: var node })
        {
            return IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
        }

        user.Version = node.Version;
        return IdentityResult.Success;
    }

    /// <summary>Not the way to erase an account: <see cref="OwnDataStore"/> and the rules of retention are.</summary>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        await graph.ReadAsync(reader => reader.FindAsync(userId), cancellationToken) is { Label: Account.Label, Retired: false } node ? Account.Of(node, sealing.Unprotect) : null;

    public async Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        await graph.ReadAsync(reader => reader.FindAsync(Account.Label, Account.Folded(normalizedEmail)), cancellationToken) is { } node ? Account.Of(node, sealing.Unprotect) : null;

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => FindByEmailAsync(normalizedUserName, cancellationToken);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => SetEmailAsync(user, userName, cancellationToken);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Code);

    /// <summary>The folded address is worked out from the address; there is nothing to set.</summary>
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetEmailAsync(Account user, string? email, CancellationToken cancellationToken)
    {
        user.Email = email!;
        return Task.CompletedTask;
    }

    public Task<string?> GetEmailAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    /// <summary>An address becomes an account's only through a letter that was sent there.</summary>
    public Task<bool> GetEmailConfirmedAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetEmailConfirmedAsync(Account user, bool confirmed, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetNormalizedEmailAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Code);

    public Task SetNormalizedEmailAsync(Account user, string? normalizedEmail, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.SecurityStamp);

    public void Dispose()
    {
        // Nothing of its own: the graph outlives it.
    }

    private async Task<ChangeResult> ChangeAsync(IGraphWriter writer, Account user)
    {
        if (await writer.FindAsync(Account.Label, user.Code) is { } other && other.Id != user.Id)
        {
            writer.Abandon();
            return new ChangeResult.Missing();
        }

        var before = await writer.FindAsync(user.Id);
        var result = await writer.ChangeAsync(user.Id, user.Version, user.Properties(sealing.Protect));
        if (result is not ChangeResult.Changed)
        {
            writer.Abandon();
            return result;
        }

        if (before!.Properties.Text("passwordHash") != user.PasswordHash)
        {
            await letters.ChangedAsync(writer, user.Id, SignInChange.Password);
        }

        if (before.Properties.Flag("secondFactor") && !user.SecondFactor)
        {
            await letters.ChangedAsync(writer, user.Id, SignInChange.NoSecondFactor);
        }

        return result;
    }
}
