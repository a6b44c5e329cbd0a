using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>Prepares the ground of a sheet: a thing is found only among the organisation's own.</summary>
public sealed class RecordGround(RecordStore store, ContactStore contacts, TimeProvider clock)
{
    /// <returns>Null where there is no such organisation, or nothing of it by this code.</returns>
    public async Task<SheetGround?> FindAsync(string organisation, EditKind kind, string? thing, CancellationToken cancel)
    {
        if (kind == EditKind.Restoration || await store.FindAsync(organisation, cancel) is not { } own)
        {
            return null;
        }

        var label = EditKinds.LabelOf(kind);
        var subject = label is null ? null : own.All.FirstOrDefault(one => one.Label == label && one.Code == thing);
        return (label is null) == (thing is null) && (label is null) == (subject is null)
            ? new SheetGround(own, subject, await store.ChoicesAsync(cancel), LocalDay.Today(clock))
            : null;
    }

    public async Task<IReadOnlyList<ContactUse>> UsesAsync(SheetGround ground, CancellationToken cancel) =>
        ground.Subject is { Label: "Contact" } contact && await contacts.FindAsync(contact.Code, cancel) is var (_, uses) ? uses : [];
}
