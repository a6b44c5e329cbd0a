using Network.Web.Shared;

namespace Network.Web.Organisations;

/// <summary>A function; who holds it may change without touching what the function is competent for.</summary>
/// <param name="Holder">Name of who holds it on the day asked; null: vacant or not published.</param>
/// <param name="VacantSince">The day after the last holder left, where nobody followed.</param>
public sealed record Post(string Id, LocalText Name, string? Holder, DateOnly? VacantSince, bool InventedHolder)
{
    public IReadOnlyList<Contact> Contacts { get; init; } = [];
}
