using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>A place that is no more. What is handled there and nowhere else must find another place first.</summary>
internal static class ClosingSheet
{
    public static void Fill(Sheet sheet, SheetGround ground)
    {
        var branch = ground.Subject!;
        sheet.Section("record.closing", "record.closing.lead");
        var sure = sheet.Flag("sure", "record.key.sure", false, "record.closing.sure");
        var stuck = ground.Own.Competences.Where(competence => competence.Of("AT").ToArray() is [{ Other: var only }] && only.Id == branch.Id && !(competence.Properties.Date("validTo") < ground.Today)).ToArray();
        if (stuck.Length > 0 && ground.Own.Branches.Count > 1)
        {
            sheet.Refuse("sure", "record.wrong.closing", ("matters", string.Join(", ", stuck.Select(competence => ground.Choices.Matter(competence.Of("OF").First().Other.Code)?.Here))));
        }

        if (!sure)
        {
            sheet.Refuse("sure", "record.wrong.sure");
        }

        sheet.Retire(branch);
    }
}
