namespace Network.Web.Organisations.Records;

/// <summary>One field of a sheet as it is shown.</summary>
/// <param name="Key">Of its label.</param>
/// <param name="Shown">What stands in it: typed, or else recorded.</param>
/// <param name="Recorded">What the map says now.</param>
public sealed record SheetField(string Name, string Key, FieldKind Kind, string Shown, string Recorded)
{
    public IReadOnlyList<Option> Options { get; init; } = [];

    public bool Required { get; init; }

    public string? HelpKey { get; init; }

    public int Max { get; init; } = 200;

    public Wrong? Wrong { get; init; }

    public bool Differs => Shown != Recorded;

    public bool Has(string option) => Shown.Split('\n').Contains(option);
}
