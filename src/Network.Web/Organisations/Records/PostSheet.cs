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
        var id = sheet.Own(ground, "Post", "IN", wanted);
        sheet.Keep(post, id, "AT", branch is null ? [] : [Operation.ReferTo("Branch", branch)]);
        sheet.Contacts(post, id, ground);
    }
}
