using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Disputes;

public enum Stance
{
    Claims,
    Denies,
}

/// <summary>What an organisation says of a matter somewhere.</summary>
/// <param name="Organisation">Its code.</param>
/// <param name="Language">In which it was written.</param>
public sealed record Statement(string Organisation, Stance Stance, LocalText Text, string Language, DateOnly SaidOn, Confidence Confidence)
{
    public const string Label = "Statement";
    public const int Longest = 3000;

    /// <summary>What it said before, the latest first.</summary>
    public IReadOnlyList<Statement> Earlier { get; init; } = [];

    /// <summary>What an organisation says of one matter in one place has one address, so it says one thing at a time.</summary>
    public static string CodeOf(string matter, string territory, string organisation) => $"{matter}-{territory}-{organisation}".ToLowerInvariant();

    public static Statement Of(string organisation, Properties properties) => new(
        organisation,
        Enum.Parse<Stance>(properties.Text("stance")!, ignoreCase: true),
        LocalText.Of(properties, "text"),
        properties.Text("language")!,
        properties.Date("saidOn")!.Value,
        properties.Confidence());
}
