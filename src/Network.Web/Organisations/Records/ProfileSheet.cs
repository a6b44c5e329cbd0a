using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>What an organisation is called, what it is and does, and how the whole of it is reached.</summary>
internal static class ProfileSheet
{
    private static readonly IReadOnlyList<Option> Types = [.. Enum.GetNames<OrganisationType>().Select(type => new Option(char.ToLowerInvariant(type[0]) + type[1..], "word.organisation." + type.ToLowerInvariant()))];

    public static void Fill(Sheet sheet, SheetGround ground)
    {
        var known = ground.Organisation.Properties;
        sheet.Section("record.profile.names");
        var wanted = new Properties();
        sheet.Text(wanted, "name", known, required: true);
        wanted.Add("shortName", sheet.Line("shortName", "record.key.shortName", known.Text("shortName")));
        wanted.Add("alsoKnown", Sheets.Items(sheet.Lines("alsoKnown", "record.key.alsoKnown", known.List("alsoKnown"), Short, "record.help.lines")));
        sheet.Section("record.profile.facts");
        wanted.Add("type", sheet.Choice("type", "record.key.type", known.Text("type"), Types, required: true));
        wanted.Add("ico", sheet.Line("ico", "record.key.ico", known.Text("ico"), help: "record.help.ico", check: Reading.Ico));
        wanted.Add("dataBox", sheet.Line("dataBox", "record.key.dataBox", known.Text("dataBox"), help: "record.help.databox", check: Reading.DataBox));
        sheet.Section("record.profile.description", "record.profile.description.lead");
        sheet.Text(wanted, "description", known, prose: true);
        sheet.Contacts(ground.Organisation, ground.Organisation.Id, ground);
        sheet.Change(ground.Organisation, wanted);
    }

    private static Reading Short(string typed) => typed.Length <= Sheet.LongestLine ? new Reading(typed) : new Reading(new Wrong("record.wrong.long", ("most", Sheet.LongestLine)));
}
