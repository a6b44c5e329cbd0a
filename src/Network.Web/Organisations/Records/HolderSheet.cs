using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>Who holds a post. The post and all that hangs on it stay; only the link of its holder ends and another begins.</summary>
internal static class HolderSheet
{
    public static void Fill(Sheet sheet, SheetGround ground)
    {
        var post = ground.Subject!;
        var holders = post.Of("HOLDS").Where(tie => tie.Facts.Date("heldTo") is null).ToArray();
        sheet.Watch(post);
        sheet.Section("record.holder", "record.holder.lead");
        var name = sheet.Line("holder", "record.key.holder", null, help: "record.help.holder");
        var from = sheet.Day("heldFrom", "record.key.heldFrom", null, help: name is null && holders.Length > 0 ? null : "record.help.heldFrom");
        var left = holders.Length == 0 ? null : sheet.Day("heldTo", "record.key.heldTo", null, help: "record.help.heldTo");
        if (name is null && left is null)
        {
            sheet.Refuse("holder", "record.wrong.holder");
        }

        if (name is not null && from is null)
        {
            sheet.Refuse("heldFrom", "record.wrong.required");
        }

        End(sheet, post, holders, left ?? from?.AddDays(-1));
        if (name is not null && from is not null)
        {
            sheet.Link(Person(sheet, ground, name), "HOLDS", post.Reference, new Properties { { "heldFrom", from } });
        }
    }

    private static void End(Sheet sheet, Thing post, IEnumerable<Tie> holders, DateOnly? last)
    {
        foreach (var tie in holders.Where(_ => last is not null))
        {
            if (last < tie.Facts.Date("heldFrom"))
            {
                sheet.Refuse("heldTo", "record.wrong.before");
                sheet.Refuse("heldFrom", "record.wrong.before");
            }

            var person = tie.Other.Reference;
            sheet.UnlinkFrom(person, tie, post.Reference);
            sheet.Link(person, "HOLDS", post.Reference, tie.Facts.With(new Properties { { "heldTo", last } }));
        }
    }

    /// <summary>Somebody whom the organisation's records know already stays one person.</summary>
    private static string Person(Sheet sheet, SheetGround ground, string name) =>
        ground.Own.People.FirstOrDefault(person => Folding.Fold(person.Properties.Text("name")!) == Folding.Fold(name)) is { } known
            ? known.Reference
            : sheet.Create("Person", new Properties { { "code", Sheets.CodeFrom(name) }, { "name", name }, { "confidence", "verified" } });
}
