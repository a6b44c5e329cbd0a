using Network.Graph;
using Network.Web.Matters;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Competences.Asking;

/// <summary>
/// Understands a question, said in one line or in fields; fields go before what the line says. It never presents a
/// guess as certain: what fits several things becomes choices, what follows only probably is marked as assumed.
/// </summary>
public sealed class QuestionReader
{
    private const int LongestLine = 300;
    private const int LongestField = 120;
    private readonly Catalogue catalogue;
    private readonly PlaceNames places;
    private readonly MatterNames matters;
    private readonly GroupNames groups;

    public QuestionReader(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        places = new PlaceNames(catalogue.Places.Values.Distinct());
        matters = new MatterNames(catalogue.Matters.Values);
        groups = new GroupNames(catalogue);
    }

    public long ReadAt => catalogue.ReadAt;

    public Reading Read(AnswerForm form, DateOnly today)
    {
        var problems = new List<Problem>();
        if (TooLong(form, problems))
        {
            return new Reading(form, null, null, Person.Unknown, null, today, [], problems);
        }

        var line = new Line(form.Q ?? "");
        var date = SpokenDate.Read(form.Date ?? SpokenDate.In(line.Text), today, problems);
        var place = Place(form, line, problems);
        var language = Named(AskedField.Language, form.Language, catalogue.Languages.Keys, groups.Language, problems) ?? groups.Language(line);
        var nationality = Named(AskedField.Nationality, form.Nationality, catalogue.Nationalities.Keys, groups.Nationality, problems) ?? groups.Nationality(line);
        var status = Named(AskedField.Status, form.Status, Codes(Dimension.Status), words => groups.Status(words) ?? groups.BareStatus(words), problems) ?? groups.Status(line);
        var bare = status is null ? groups.BareStatus(line) : null;
        var role = Named(AskedField.Role, form.Role, Codes(Dimension.Role), groups.Role, problems) ?? groups.Role(line);
        var age = Age(form, line, problems);
        var matter = Matter(form, line, problems);
        var assumedStatus = bare is not null && matter is not null && matters.FindUnmarked(line)?.Code == matter.Code ? bare : null;
        var assumedLanguage = language is null && form.Language is null && form.Q is not null ? Usual(nationality) : null;
        return new Reading(
            form,
            matter,
            place,
            new Person(status ?? assumedStatus, age, nationality, role),
            catalogue.Languages.GetValueOrDefault(language ?? assumedLanguage?.Code ?? ""),
            date,
            [.. assumedStatus is null ? [] : new[] { AskedField.Status }, .. assumedLanguage is null ? [] : new[] { AskedField.Language }],
            problems);
    }

    private Matter? Matter(AnswerForm form, Line line, List<Problem> problems)
    {
        if (form.Matter is { Length: > 0 } typed)
        {
            return catalogue.Matters.GetValueOrDefault(typed.Trim().ToUpperInvariant()) ?? Matter(AskedField.Matter, typed, new Line(typed), problems);
        }

        return line.Left.Any() ? Matter(AskedField.Matter, form.Q!, line, problems) : Missing<Matter>(AskedField.Matter, problems);
    }

    private Matter? Matter(AskedField field, string typed, Line line, List<Problem> problems)
    {
        var exact = catalogue.Matters.Values.Where(matter => matter.Name.All.Any(name => Folding.Fold(name) == Folding.Fold(typed.Trim()))).ToArray();
        var (sure, choices) = exact is [var one] ? (one, []) : matters.Find(line);
        if (sure is null)
        {
            problems.Add(new Problem(field, choices.Count > 0 ? ProblemKind.Ambiguous : ProblemKind.Unknown, typed, [.. choices.Select(Choice)]));
        }

        return sure;
    }

    private Place? Place(AnswerForm form, Line line, List<Problem> problems)
    {
        if (form.Place is not { Length: > 0 } typed)
        {
            var said = places.TakeFrom(line);
            return said.Count == 0 ? Missing<Place>(AskedField.Place, problems) : OneOf(said, form.Q!, problems);
        }

        if (catalogue.Places.TryGetValue(typed.Trim(), out var byCode))
        {
            return byCode;
        }

        var named = places.Named(typed);
        if (named.Count > 0)
        {
            return OneOf(named, typed, problems);
        }

        problems.Add(new Problem(AskedField.Place, ProblemKind.Unknown, typed, [.. places.Like(typed).Select(Choice)]));
        return null;
    }

    private static Place? OneOf(IReadOnlyList<Place> found, string typed, List<Problem> problems)
    {
        if (found is [var one])
        {
            return one;
        }

        problems.Add(new Problem(AskedField.Place, ProblemKind.Ambiguous, typed, [.. found.Select(Choice)]));
        return null;
    }

    /// <summary>A field that takes a code or any name of the thing.</summary>
    private static string? Named(AskedField field, string? typed, IEnumerable<string> codes, Func<Line, string?> byName, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var code = codes.FirstOrDefault(code => string.Equals(code, typed.Trim(), StringComparison.OrdinalIgnoreCase)) ?? byName(new Line(typed));
        if (code is null)
        {
            problems.Add(new Problem(field, ProblemKind.Unknown, typed, []));
        }

        return code;
    }

    private static int? Age(AnswerForm form, Line line, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(form.Age))
        {
            return GroupNames.Age(line.Text);
        }

        if (int.TryParse(form.Age.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var age) && age <= 120)
        {
            return age;
        }

        problems.Add(new Problem(AskedField.Age, ProblemKind.Invalid, form.Age, []));
        return null;
    }

    /// <summary>The language that people of a nationality usually speak: an assumption, and only where there is one such language.</summary>
    private Language? Usual(string? nationality) =>
        nationality is null or "CZ" ? null : catalogue.Languages.Values.Where(language => language.Nationalities.Contains(nationality)).ToArray() is [var one] ? one : null;

    private IEnumerable<string> Codes(Dimension dimension) => catalogue.Groups.All.Where(group => group.Dimension == dimension).Select(group => group.Code);

    private AskedChoice Choice(Matter matter) => new(matter.Code, matter.Name, catalogue.MatterGroups.FirstOrDefault(group => group.Code == matter.Group)?.Name.Here);

    private static AskedChoice Choice(Place place) => new(place.Code, LocalText.Name(place.Name), $"{place.District}|{place.Orp}");

    private static T? Missing<T>(AskedField field, List<Problem> problems)
        where T : class
    {
        problems.Add(new Problem(field, ProblemKind.Missing, "", []));
        return null;
    }

    private static bool TooLong(AnswerForm form, List<Problem> problems)
    {
        (AskedField Field, string? Text, int Longest)[] fields =
        [
            (AskedField.Q, form.Q, LongestLine), (AskedField.Matter, form.Matter, LongestField), (AskedField.Place, form.Place, LongestField), (AskedField.Status, form.Status, LongestField), (AskedField.Age, form.Age, LongestField),
            (AskedField.Nationality, form.Nationality, LongestField), (AskedField.Role, form.Role, LongestField), (AskedField.Language, form.Language, LongestField), (AskedField.Date, form.Date, LongestField),
        ];
        problems.AddRange(fields.Where(field => field.Text?.Length > field.Longest).Select(field => new Problem(field.Field, ProblemKind.TooLong, field.Text!, [])));
        return problems.Count > 0;
    }
}
