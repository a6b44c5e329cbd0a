using Microsoft.AspNetCore.Identity;

namespace Network.Web.Accounts;

/// <summary>Refuses what is tried first: the person's own name and address, the platform's words, rows and repeats.</summary>
public sealed class WeakPasswords : IPasswordValidator<Account>
{
    private const int Longest = 200;
    private static readonly string[] Tried = ["heslo", "password", "qwert", "azerty", "123456", "abcdef", "integrace", "integration", "platforma", "network", "letmein", "welcome", "iloveyou", "admin", "dragon", "monkey", "sparta", "slavia", "пароль", "йцукен", "matkhau"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Weakness(password ?? "", user) is { } weakness ? IdentityResult.Failed(new IdentityError { Code = weakness }) : IdentityResult.Success);

    /// <summary>What is wrong with it, as the end of a key of the texts; null where nothing is.</summary>
    public static string? Weakness(string password, Account user)
    {
        var small = password.ToLowerInvariant();
        string[] own = [.. user.Name.ToLowerInvariant().Split(' '), .. user.Code.Split('@', '.')];
        return password.Length > Longest ? "tooLong"
            : small.Distinct().Count() < 5 ? "repeats"
            : Rest(small, Tried.Concat(own.Where(word => word.Length > 3))) < 6 ? "common"
            : null;
    }

    /// <summary>How many characters are left without the words that are tried first.</summary>
    private static int Rest(string password, IEnumerable<string> words) =>
        words.Aggregate(password, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Count(letter => !char.IsDigit(letter));
}
