using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Web.Organisations;

/// <summary>A function; who holds it may change without touching what the function is competent for.</summary>
/// <param name="Holder">Name of who holds it on the day asked; null: vacant or not published.</param>
/// <param name="VacantSince">The day after the last holder left, where nobody followed.</param>
public sealed record Post(string Id, LocalText Name, string? Holder, DateOnly? VacantSince, bool InventedHolder)
{
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public Verification Verification { get; init; } = new(null, null, null);

    /// <param name="rows">All rows of one post: each with a person who holds or held it, or with none.</param>
    public static Post Of(IReadOnlyList<Row> rows, DateOnly day)
    {
        var held = rows.Where(row => row.Text("person") is not null)
            .Select(row => (Name: row.Properties("person").Text("name"), Period: Period.Of(row.Properties("held"), "heldFrom", "heldTo"), Invented: row.Properties("person").Confidence() == Confidence.Example)).ToArray();
        var (name, _, invented) = held.FirstOrDefault(holder => holder.Period.Contains(day));
        var left = name is null ? held.Where(holder => holder.Period.EndedBefore(day)).Max(holder => holder.Period.To) : null;
        return new Post(rows[0].Required("post"), LocalText.Of(rows[0].Properties("props"), "name"), name, left?.AddDays(1), invented) { Verification = Verification.Of(rows[0].Properties("props")) };
    }
}
