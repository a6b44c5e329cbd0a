using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations;

public enum UseKind
{
    Organisation,
    Branch,
    Post,
    Competence,
}

/// <summary>One place where a contact is shown.</summary>
/// <param name="Name">Of the branch or the post; empty for the organisation itself and for a competence.</param>
/// <param name="Matter">Of a competence.</param>
public sealed record ContactUse(UseKind Kind, OrganisationName Organisation, LocalText Name, string? Matter)
{
    public static ContactUse Of(Row row)
    {
        var kind = Enum.Parse<UseKind>(row.Required("label"));
        return new ContactUse(
            kind,
            OrganisationName.Of(row.Required("organisation"), row.Properties("organisation_props")),
            kind is UseKind.Branch or UseKind.Post ? LocalText.Of(row.Properties("props"), "name") : LocalText.Empty,
            row.Text("matter"));
    }
}

/// <summary>Reads a contact with the list of its uses: it is stored once and shown in many places.</summary>
public sealed class ContactStore(IGraph graph)
{
    public Task<(Contact Contact, IReadOnlyList<ContactUse> Uses)?> FindAsync(string code, CancellationToken cancel) => graph.ReadAsync<(Contact, IReadOnlyList<ContactUse>)?>(
        async reader => await reader.FindAsync("Contact", code) is { } node
            ? (Contact.Of(node.Properties), [.. (await reader.QueryAsync("contacts/uses", new { contact = code })).Select(ContactUse.Of)])
            : null,
        cancel);
}
