using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>What the organisation does in a matter: where, on which basis, at which places and by whom, in which languages.</summary>
internal static class CompetenceSheet
{
    private static readonly IReadOnlyList<Option> Roles = [.. Enum.GetValues<Role>().Select(role => new Option(DataWords.Key(role), "answer.role." + DataWords.Key(role)))];

    public static void Fill(Sheet sheet, SheetGround ground)
    {
        var competence = ground.Subject;
        var known = competence?.Properties ?? Properties.None;
        var wanted = new Properties();
        var matter = competence is null ? Claim(sheet, ground, wanted) : null;
        sheet.Section("record.competence.note");
        sheet.Text(wanted, "note", known, prose: true);
        Validity(sheet, known, wanted);
        var provisions = Basis(sheet, ground, wanted, known);
        sheet.Section("record.competence.area", "record.competence.area.lead");
        var area = sheet.Lines("covers", "record.key.covers", competence?.Of("COVERS").Select(tie => ground.Choices.Shown(tie.Other.Code)) ?? [], ground.Choices.Territory, "record.help.territories");
        if (area.Count == 0)
        {
            sheet.Refuse("covers", "record.wrong.required");
        }

        sheet.Section("record.competence.where", "record.competence.where.lead");
        var branches = sheet.Several("branches", "record.key.branches", competence?.Of("AT").Select(tie => tie.Other.Code) ?? [], [.. ground.Own.Branches.Select(Option.Of)]);
        var post = sheet.Choice("post", "record.key.post", competence?.Of("EXERCISED_BY").Select(tie => tie.Other.Code).FirstOrDefault(), [.. ground.Own.Posts.Select(Option.Of)]);
        var id = Keep(sheet, ground, wanted, matter);
        sheet.Keep(competence, id, "CITES", References("LegalProvision", provisions));
        sheet.Keep(competence, id, "COVERS", References("Territory", area));
        sheet.Keep(competence, id, "AT", References("Branch", branches));
        sheet.Keep(competence, id, "EXERCISED_BY", References("Post", post is null ? [] : [post]));
        sheet.Contacts(competence, id, ground);
        sheet.Speech(competence, id, ground);
    }

    private static string? Claim(Sheet sheet, SheetGround ground, Properties wanted)
    {
        sheet.Section("record.claim", "record.claim.lead");
        var matter = sheet.Choice("matter", "record.key.matter", null, ground.Choices.Matters, required: true);
        wanted.Add("role", sheet.Choice("role", "record.key.role", null, Roles, required: true));
        return matter;
    }

    private static void Validity(Sheet sheet, Properties known, Properties wanted)
    {
        sheet.Section("record.competence.validity");
        var from = sheet.Day("validFrom", "record.key.validFrom", known.Date("validFrom"));
        var to = sheet.Day("validTo", "record.key.validTo", known.Date("validTo"));
        if (to < from)
        {
            sheet.Refuse("validTo", "record.wrong.before");
        }

        wanted.Add("validFrom", from);
        wanted.Add("validTo", to);
    }

    private static IReadOnlyList<string> Basis(Sheet sheet, SheetGround ground, Properties wanted, Properties known)
    {
        sheet.Section("record.competence.basis", "record.competence.basis.lead");
        var provisions = sheet.Lines("provisions", "record.key.provisions", ground.Subject?.Of("CITES").Select(tie => tie.Other.Code) ?? [], ground.Choices.Provision, "record.help.provisions");
        var voluntary = sheet.Flag("voluntary", "record.key.voluntary", known.Flag("voluntary"), "record.competence.voluntary");
        if (voluntary && provisions.Count > 0)
        {
            sheet.Refuse("voluntary", "record.wrong.both");
        }

        if (!voluntary && provisions.Count == 0 && ground.Subject is null)
        {
            sheet.Refuse("provisions", "record.wrong.basis");
        }

        wanted.Add("voluntary", voluntary ? true : known["voluntary"] is false ? false : null);
        return provisions;
    }

    private static string Keep(Sheet sheet, SheetGround ground, Properties wanted, string? matter)
    {
        if (ground.Subject is { } competence)
        {
            sheet.Change(competence, wanted);
            return competence.Id;
        }

        wanted.Add("code", Sheets.CodeFrom(matter ?? "", ground.Organisation.Code));
        wanted.Add("confidence", "verified");
        var id = sheet.Create("Competence", wanted);
        sheet.Link(id, "OF", Operation.ReferTo("Matter", matter ?? ""));
        sheet.Link(id, "HELD_BY", ground.Organisation.Id);
        return id;
    }

    private static IReadOnlyList<string> References(string label, IEnumerable<string> codes) => [.. codes.Select(code => Operation.ReferTo(label, code))];
}
