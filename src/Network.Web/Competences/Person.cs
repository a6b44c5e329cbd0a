namespace Network.Web.Competences;

/// <summary>What is said of the person a question is about. Nothing of it is kept.</summary>
/// <param name="Status">Code of a residence status, e.g. <c>TP</c>.</param>
/// <param name="Age">Whole years.</param>
/// <param name="Nationality">ISO 3166 alpha-2.</param>
/// <param name="Role">Code of a family or work role, e.g. <c>CHI</c>.</param>
public sealed record Person(string? Status = null, int? Age = null, string? Nationality = null, string? Role = null)
{
    public const string Child = "CHI";
    public const int AdultFrom = 18;

    public static Person Unknown { get; } = new();

    public bool IsUnknown => this == Unknown;
}
