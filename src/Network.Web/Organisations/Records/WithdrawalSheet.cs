using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>A competence that ends on a day, or that was never the organisation's.</summary>
internal static class WithdrawalSheet
{
    private static readonly IReadOnlyList<Option> Ways = [new("ends", "record.withdrawal.ends"), new("mistake", "record.withdrawal.mistake")];

    public static void Fill(Sheet sheet, SheetGround ground)
    {
        var competence = ground.Subject!;
        sheet.Section("record.withdrawal", "record.withdrawal.lead");
        var way = sheet.Choice("way", "record.key.way", null, Ways, required: true);
        var last = sheet.Day("validTo", "record.key.validTo", competence.Properties.Date("validTo"));
        if (way == "mistake")
        {
            sheet.Retire(competence);
            return;
        }

        if (last is null)
        {
            sheet.Refuse("validTo", "record.wrong.required");
        }
        else if (last < competence.Properties.Date("validFrom"))
        {
            sheet.Refuse("validTo", "record.wrong.before");
        }

        sheet.Change(competence, new Properties { { "validTo", last } });
    }
}
