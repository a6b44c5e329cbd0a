using Network.Web.Matters;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Competences.Asking;

/// <summary>What a person filled in or another program sent; nothing of it is trusted yet.</summary>
public sealed record AnswerForm(
    string? Q = null,
    string? Matter = null,
    string? Place = null,
    string? Status = null,
    string? Age = null,
    string? Nationality = null,
    string? Role = null,
    string? Language = null,
    string? Date = null);

public enum AskedField
{
    Q,
    Matter,
    Place,
    Status,
    Age,
    Nationality,
    Role,
    Language,
    Date,
}

public enum ProblemKind
{
    /// <summary>Needed for an answer, but not said.</summary>
    Missing,

    /// <summary>Nothing of this name is known.</summary>
    Unknown,

    /// <summary>Several things fit.</summary>
    Ambiguous,

    /// <summary>Not of the form that it must have.</summary>
    Invalid,
    TooLong,
}

/// <param name="Value">Goes back into the field to mean just this one.</param>
/// <param name="Detail">What tells it from the others: district, group.</param>
public sealed record AskedChoice(string Value, LocalText Label, string? Detail);

/// <summary>Why a field could not be understood, with choices where there are some.</summary>
public sealed record Problem(AskedField Field, ProblemKind Kind, string Typed, IReadOnlyList<AskedChoice> Choices);

/// <summary>How a question was understood. Complete when matter and place are known and nothing is wrong.</summary>
/// <param name="Assumed">Fields that were not said but follow probably from others; shown as an assumption.</param>
public sealed record Reading(
    AnswerForm Form,
    Matter? Matter,
    Place? Place,
    Person Person,
    Language? Language,
    DateOnly Date,
    IReadOnlyList<AskedField> Assumed,
    IReadOnlyList<Problem> Problems)
{
    public Question? Question => Matter is { } matter && Place is { } place && Problems.Count == 0 ? new Question(matter, place, Person, Language, Date) : null;

    /// <summary>Each field as it stands: the code of what was understood, else what was typed; nothing typed is lost.</summary>
    public string? Value(AskedField field) => field switch
    {
        AskedField.Q => Form.Q,
        AskedField.Matter => Matter?.Code ?? Form.Matter,
        AskedField.Place => Place?.Code ?? Form.Place,
        AskedField.Status => Person.Status ?? Form.Status,
        AskedField.Age => Person.Age?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Form.Age,
        AskedField.Nationality => Person.Nationality ?? Form.Nationality,
        AskedField.Role => Person.Role ?? Form.Role,
        AskedField.Language => Language?.Code ?? Form.Language,
        AskedField.Date => Form.Date,
    };

    public Problem? Of(AskedField field) => Problems.FirstOrDefault(problem => problem.Field == field);
}
