using System.Security.Cryptography;
using System.Text;

namespace Network.Web.Letters;

/// <summary>An e-mail ready to be put into the <see cref="LetterBox"/>.</summary>
/// <param name="Fresh">How long after it was put it is still worth sending.</param>
public sealed record Letter(string Event, LetterTemplate Template, Recipient To, string Subject, string Text, string Html, TimeSpan Fresh)
{
    /// <summary>Equal for the same letter, however often its cause is carried out; tells nothing about the recipient.</summary>
    public string Code { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Event}\n{Template.Name}\n{To.Address.Key}")));
}
