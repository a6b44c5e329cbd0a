namespace Network.Web.Shared;

/// <summary>All errors of a form, first on the page and focused; each links to its field.</summary>
public sealed record ErrorSummary(IReadOnlyList<FieldError> Errors);

/// <param name="Field">The name of the field, which is its id too.</param>
/// <param name="Words">What to write, as a sentence.</param>
public sealed record FieldError(string Field, string Words);
