using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>A contact, stored once: what is changed here changes wherever it is shown.</summary>
internal static class ContactSheet
{
    public static void Fill(Sheet sheet, SheetGround ground)
    {
        var contact = ground.Subject!;
        sheet.Section("record.contact");
        var kind = SheetContacts.KindOf(contact.Properties.Text("kind")!);
        var wanted = new Properties { { "value", sheet.Line("value", "word.contact." + kind.ToString().ToLowerInvariant(), contact.Properties.Text("value"), required: true, check: typed => typed == contact.Properties.Text("value") ? new Reading(typed) : Reading.Contact(kind, typed)) } };
        sheet.Section("record.contact.label");
        sheet.Text(wanted, "label", contact.Properties);
        sheet.Change(contact, wanted);
    }
}
