namespace Network.Web.Competences;

/// <summary>The address that gives the same answer again: codes only, so that it survives other words for the same things.</summary>
public static class AnswerLink
{
    /// <param name="dated">With the day, for an answer as of that day; without, the answer as it will be when opened.</param>
    public static string Of(Question question, bool dated) => "/answers" + QueryString.Create(Parts(question, dated).Where(part => part.Value is not null));

    /// <summary>The parts of the question as fields of a form, for forms that change one of them.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Parts(Question question, bool dated)
    {
        var person = question.Person;
        yield return new("matter", question.Matter.Code);
        yield return new("place", question.Place.Code);
        yield return new("status", person.Status);
        yield return new("age", person.Age?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        yield return new("nationality", person.Nationality);
        yield return new("role", person.Role);
        yield return new("language", question.Language?.Code);
        yield return new("date", dated ? question.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}
