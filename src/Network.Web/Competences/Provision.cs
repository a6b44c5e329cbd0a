using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>A provision as it is cited: act and part, valid for some time.</summary>
/// <param name="Paragraph">E.g. <c>§ 36</c>; null where the whole act is cited.</param>
/// <param name="Validity">Of the part, or of its act where the part has no dates of its own.</param>
public sealed record Provision(string Code, string ActCode, string? Number, string? Year, string? Paragraph, LocalText Title, Period Validity, string? Eli, string? Url, string? Warning, Confidence Confidence)
{
    public static Provision Of(Row row)
    {
        var (part, act) = (row.Properties("props"), row.Properties("act_props"));
        var own = Period.Of(part, "effectiveFrom", "effectiveTo");
        var whole = Period.Of(act, "effectiveFrom", "effectiveTo");
        return new Provision(
            row.Required("code"),
            row.Required("act"),
            act.Text("number"),
            act.Text("year"),
            part.Text("paragraph"),
            LocalText.Of(part, "title"),
            new Period(own.From ?? whole.From, own.To ?? whole.To),
            act.Text("eli"),
            part.Text("url") ?? act.Text("url"),
            part.Text("note"),
            part.Confidence());
    }

    /// <summary><c>561/2004 Sb., § 36</c>; EU acts and treaties keep their own form.</summary>
    public string Citation
    {
        get
        {
            var act = ActCode.StartsWith("EU ", StringComparison.Ordinal) ? $"({ActCode.Replace("EU ", "EU) ", StringComparison.Ordinal)}" : $"{ActCode} Sb.";
            return Paragraph is null ? act : $"{act}, {Paragraph}";
        }
    }

    /// <summary>Address of the wording of a day in the state's collection; other acts have one address for all days.</summary>
    public string? WordingOn(DateOnly day) => Eli is { } eli && eli.StartsWith("/eli/cz/", StringComparison.Ordinal)
        ? $"https://www.e-sbirka.cz{eli}/{day:yyyy-MM-dd}{Fragment}"
        : Url;

    private string Fragment => Paragraph is { } part && part.StartsWith("§ ", StringComparison.Ordinal)
        ? "#par_" + new string([.. part[2..].TakeWhile(char.IsLetterOrDigit)])
        : "";
}
