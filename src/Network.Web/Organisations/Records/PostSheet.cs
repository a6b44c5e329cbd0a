using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>A function: what it is called, where it sits, how it is reached. Who holds it stands on a sheet of its own.</summary>
internal static class PostSheet
{
    public static void Fill(Sheet sheet, SheetGround ground)
    {
        var post = ground.Subject;
        var wanted = new Properties();
        sheet.Section("record.post");
        sheet.Text(wanted, "name", post?.Properties ?? Properties.None, required: true);
        var branch = sheet.Choice("branch", "record.key.branch", post?.Of("AT").Select(tie => tie.Other.Code).FirstOrDefault(), [.. ground.Own.Branches.Select(Option.Of)]);
        var id = Keep(sheet, ground, wanted);
        sheet.Keep(post, id, "AT", branch is null ? [] : [Operation.ReferTo("Branch", branch)]);
        sheet.Contacts(post, id, ground);
    }

    private static string Keep(Sheet sheet, SheetGround ground, Properties wanted)
    {
        if (ground.Subject is { } post)
        {
            sheet.Change(post, wanted);
            return post.Id;
        }

        wanted.Add("code", Sheets.CodeFrom(ground.Organisation.Code, wanted.Text("name") ?? ""));
        wanted.Add("confidence", "verified");
        wanted.Add("name", wanted.Text("name") ?? "");
        var id = sheet.Create("Post", wanted);
        sheet.Link(id, "IN", ground.Organisation.Id);
        return id;
    }
}
