using Network.Web.Competences;
using Network.Web.Competences.Asking;

namespace Network.Web.Coverage;

/// <summary>What a table of coverage is asked for, as it was understood.</summary>
/// <param name="Group">Code of the group of matters that is shown; null: all.</param>
/// <param name="Fields">Language, person and day, with what could not be understood of them.</param>
public sealed record CoverageAsked(string? Group, Reading Fields, DateOnly Today)
{
    public Person Person => Fields.Person;

    public Language? Language => Fields.Language;

    public DateOnly Date => Fields.Date;

    public IEnumerable<Problem> Problems => Fields.Problems.Where(problem => problem.Kind != ProblemKind.Missing);

    /// <summary>The same question for another table or cell; what is as usual is left out.</summary>
    public string Query(bool all = false, string? language = null, string? status = null)
    {
        KeyValuePair<string, string?>[] fields =
        [
            new("language", language ?? Language?.Code),
            new("status", status ?? Person.Status),
            new("role", Person.Role),
            new("date", Date == Today ? null : Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            new("group", Group),
            new("all", all ? "true" : null),
        ];
        return QueryString.Create(fields.Where(field => !string.IsNullOrEmpty(field.Value))).ToString();
    }

    public static CoverageAsked Of(CoverageForm form, QuestionReader reader, Catalogue catalogue, DateOnly today) => new(
        catalogue.MatterGroups.FirstOrDefault(group => group.Code.Equals(form.Group, StringComparison.OrdinalIgnoreCase))?.Code,
        reader.Read(new AnswerForm(Status: form.Status, Role: form.Role, Language: form.Language, Date: form.Date), today),
        today);
}

/// <summary>What was chosen above a table of coverage; nothing of it is trusted yet.</summary>
/// <param name="All">Every gap in the list, not only the first ones.</param>
public sealed record CoverageForm(string? Language = null, string? Status = null, string? Role = null, string? Date = null, string? Group = null, bool All = false);
