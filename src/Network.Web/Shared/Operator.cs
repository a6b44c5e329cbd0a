namespace Network.Web.Shared;

/// <summary>Who runs this instance (section <c>Operator</c> of the configuration): the contact of the statements.</summary>
public sealed class Operator
{
    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }
}
