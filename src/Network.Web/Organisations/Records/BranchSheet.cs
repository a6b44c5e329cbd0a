using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>A place of the organisation: name, address, hours, area, contacts, languages.</summary>
internal static class BranchSheet
{
    public static void Fill(Sheet sheet, SheetGround ground)
    {
        var branch = ground.Subject;
        var known = branch?.Properties ?? Properties.None;
        var wanted = new Properties();
        sheet.Section("record.branch.names");
        sheet.Text(wanted, "name", known, required: true);
        wanted.Add("address", sheet.Line("address", "record.key.address", known.Text("address"), required: true, help: "record.help.address"));
        var place = sheet.Line("place", "record.key.place", branch?.Of("LIES_IN").Select(tie => ground.Choices.Shown(tie.Other.Code)).FirstOrDefault(), required: true, check: ground.Choices.Municipality);
        sheet.Section("record.branch.hours", "record.branch.hours.lead");
        wanted.Add("hours", Sheets.Items(sheet.Week("", known.List("hours"))));
        sheet.Section("record.branch.hoursNote");
        sheet.Text(wanted, "hoursNote", known);
        sheet.Section("record.branch.area", "record.branch.area.lead");
        var area = sheet.Lines("serves", "record.key.serves", branch?.Of("SERVES").Select(tie => ground.Choices.Shown(tie.Other.Code)) ?? [], ground.Choices.Territory, "record.help.territories");
        var id = sheet.Own(ground, "Branch", "OF", wanted);
        sheet.Keep(branch, id, "LIES_IN", place is null ? [] : [Operation.ReferTo("Territory", CodeOf(place, ground))]);
        sheet.Keep(branch, id, "SERVES", [.. area.Select(code => Operation.ReferTo("Territory", code))]);
        sheet.Contacts(branch, id, ground);
        sheet.Speech(branch, id, ground);
    }

    /// <summary>Shown only, a form holds names; read, it holds codes.</summary>
    private static string CodeOf(string place, SheetGround ground) => ground.Choices.Municipality(place).Value ?? place;
}
