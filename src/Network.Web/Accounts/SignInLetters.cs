using Network.Graph;
using Network.Web.Letters;

namespace Network.Web.Accounts;

/// <summary>What changed in the ways into an account.</summary>
public enum SignInChange
{
    Password,
    Passkey,
    NoSecondFactor,
    Provider,
}

/// <summary>
/// Tells the owner of an account that there is a new way into it, or one lock less: who took it over cannot keep that quiet.
/// </summary>
public sealed class SignInLetters(LetterBox letters, TimeProvider clock)
{
    public async Task ChangedAsync(IGraphWriter writer, string account, SignInChange change)
    {
        if (await writer.FindAsync(account) is not { Properties: var person } || Recipient.Of(person) is not { } owner)
        {
            return;
        }

        var now = clock.GetUtcNow();
        await letters.PutAsync(writer, new Occasion(LetterTemplate.SignInChanged, $"account {account} {change} {now:O}", owner)
        {
            Values = new Dictionary<string, object?> { ["change"] = change, ["moment"] = now },
        });
    }
}
