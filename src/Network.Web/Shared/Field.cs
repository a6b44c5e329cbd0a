namespace Network.Web.Shared;

/// <summary>
/// One field of a form: label above, help between, error below. What was typed stays, also when refused; required
/// fields are not marked, optional ones are.
/// </summary>
public sealed record Field(string Name, string Label)
{
    public string? Value { get; init; }

    public string? Help { get; init; }

    /// <summary>What to write instead, as a sentence.</summary>
    public string? Error { get; init; }

    public bool Optional { get; init; }

    /// <summary>The type of the input: <c>text</c>, <c>email</c>, <c>tel</c>, <c>date</c>, <c>number</c> …</summary>
    public string Type { get; init; } = "text";

    /// <summary>More than one makes it a text area.</summary>
    public int Rows { get; init; } = 1;

    public string? Autocomplete { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>The ids of help and error, for <c>aria-describedby</c>; null when there are none.</summary>
    public string? DescribedBy => (Help, Error) switch
    {
        (null, null) => null,
        ({ }, null) => $"{Name}-help",
        (null, { }) => $"{Name}-error",
        ({ }, { }) => $"{Name}-help {Name}-error",
    };
}
