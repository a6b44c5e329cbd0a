using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>Which form belongs to which kind of editing.</summary>
public static class Sheets
{
    public static Sheet Of(EditKind kind, SheetGround ground, Typed? typed)
    {
        var sheet = new Sheet(typed);
        switch (kind)
        {
            case EditKind.Profile: ProfileSheet.Fill(sheet, ground); break;
            case EditKind.Branch: BranchSheet.Fill(sheet, ground); break;
            case EditKind.NewBranch: BranchSheet.Fill(sheet, ground); break;
            case EditKind.BranchClosing: ClosingSheet.Fill(sheet, ground); break;
            case EditKind.Contact: ContactSheet.Fill(sheet, ground); break;
            case EditKind.Post: PostSheet.Fill(sheet, ground); break;
            case EditKind.NewPost: PostSheet.Fill(sheet, ground); break;
            case EditKind.Holder: HolderSheet.Fill(sheet, ground); break;
            case EditKind.Competence: CompetenceSheet.Fill(sheet, ground); break;
            case EditKind.Claim: CompetenceSheet.Fill(sheet, ground); break;
            case EditKind.Withdrawal: WithdrawalSheet.Fill(sheet, ground); break;
            case EditKind.Restoration: break;
        }

        return sheet;
    }

    /// <summary>Changes the place or post that the form is about, or makes it a part of the organisation.</summary>
    /// <returns>Its id, or what later steps call the new one.</returns>
    public static string Own(this Sheet sheet, SheetGround ground, string label, string link, Properties wanted)
    {
        if (ground.Subject is { } subject)
        {
            sheet.Change(subject, wanted);
            return subject.Id;
        }

        wanted.Add("code", CodeFrom(ground.Organisation.Code, wanted.Text("name") ?? ""));
        wanted.Add("confidence", "verified");
        wanted.Add("name", wanted.Text("name") ?? "");
        var id = sheet.Create(label, wanted);
        sheet.Link(id, link, ground.Organisation.Id);
        return id;
    }

    /// <summary>Reads three lines or paragraphs of one text: Czech, English, Ukrainian.</summary>
    public static void Text(this Sheet sheet, Properties into, string name, Properties recorded, bool required = false, bool prose = false, string prefix = "")
    {
        foreach (var suffix in new[] { "", "En", "Uk" })
        {
            var (field, key, known) = (prefix + name + suffix, "record.key." + name + suffix, recorded.Text(name + suffix));
            into.Add(name + suffix, prose ? sheet.Prose(field, key, known, required: required && suffix.Length == 0) : sheet.Line(field, key, known, required && suffix.Length == 0));
        }
    }

    public static IReadOnlyList<string>? Items(IReadOnlyList<string> items) => items.Count > 0 ? items : null;

    /// <summary>A stable key from a name: small letters and hyphens, the organisation's first.</summary>
    public static string CodeFrom(params string[] words)
    {
        var code = string.Join('-', words.SelectMany(Folding.Words));
        return code.Length <= 60 ? code : code[..60].TrimEnd('-');
    }
}
