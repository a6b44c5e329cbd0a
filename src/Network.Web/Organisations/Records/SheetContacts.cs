using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>Which contacts of the organisation a thing shows, and room for one more: a contact is stored once and chosen in many places.</summary>
internal static class SheetContacts
{
    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetNames<ContactKind>().Select(kind => new Option(char.ToLowerInvariant(kind[0]) + kind[1..], "word.contact." + kind.ToLowerInvariant()))];

    /// <param name="thing">Null where it is made by this sheet, as <paramref name="id"/>.</param>
    public static void Contacts(this Sheet sheet, Thing? thing, string id, SheetGround ground)
    {
        var chosen = thing?.Of("REACHED_AT").Select(tie => tie.Other.Code) ?? [];
        sheet.Section("record.contacts", "record.contacts.lead");
        var wanted = sheet.Several("contacts", "record.key.contacts", chosen, [.. ground.Own.Contacts.Select(Offer)]);
        sheet.Keep(thing, id, "REACHED_AT", [.. wanted.Select(code => Operation.ReferTo("Contact", code))]);
        sheet.Section("record.contacts.new", folds: true);
        var kind = sheet.Choice("newContact.kind", "record.key.kind", null, Kinds);
        var value = sheet.Line("newContact.value", "record.key.value", null, check: typed => kind is null ? new Reading(typed) : Reading.Contact(KindOf(kind), typed));
        var properties = new Properties { { "kind", kind ?? "phone" }, { "value", value ?? "" } };
        sheet.Text(properties, "label", Properties.None, prefix: "newContact.");
        if (value is null || kind is null)
        {
            if (value is not null || kind is not null)
            {
                sheet.Refuse(value is null ? "newContact.value" : "newContact.kind", "record.wrong.required");
            }

            return;
        }

        if (ground.Own.Contacts.FirstOrDefault(contact => contact.Properties.Text("value") == value) is { } known)
        {
            if (!wanted.Contains(known.Code))
            {
                sheet.Link(id, "REACHED_AT", known.Reference);
            }

            return;
        }

        properties.Add("code", Sheets.CodeFrom(kind, ground.Organisation.Code, properties.Text("label") ?? ""));
        properties.Add("confidence", "verified");
        sheet.Link(id, "REACHED_AT", sheet.Create("Contact", properties));
    }

    public static ContactKind KindOf(string kind) => Enum.Parse<ContactKind>(kind, ignoreCase: true);

    private static Option Offer(Thing contact)
    {
        var label = LocalText.Of(contact.Properties, "label");
        return new Option(contact.Code, null, LocalText.Name($"{contact.Properties.Text("value")}{(label.IsEmpty ? "" : $", {label.Here}")}"));
    }
}
