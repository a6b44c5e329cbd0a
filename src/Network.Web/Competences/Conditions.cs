using Network.Graph;

namespace Network.Web.Competences;

public enum ConditionKind
{
    Status,
    Age,
    Nationality,
    Role,
}

public enum Fit
{
    Met,
    NotMet,

    /// <summary>The question did not say; nobody is refused for what was not asked.</summary>
    NotKnown,
}

/// <summary>One condition as it came out for one person.</summary>
/// <param name="Wanted">Codes that are allowed, or for the age its limits.</param>
public sealed record ConditionCheck(ConditionKind Kind, Fit Fit, IReadOnlyList<string> Wanted, string? Given);

/// <summary>
/// Whom a matter or a competence is for: all conditions hold together, inside one any of the listed values is enough.
/// </summary>
public sealed record Conditions(
    IReadOnlyList<string> Statuses,
    IReadOnlyList<string> Roles,
    int? AgeFrom,
    int? AgeTo,
    IReadOnlyList<string> Nationalities,
    IReadOnlyList<string> NotNationalities)
{
    public static Conditions Of(Properties properties) => new(
        properties.List("statuses"),
        properties.List("roles"),
        (int?)properties.Number("ageFrom"),
        (int?)properties.Number("ageTo"),
        properties.List("nationalities"),
        properties.List("notNationalities"));

    public IReadOnlyList<ConditionCheck> Check(Person person, TargetGroups groups) =>
        [.. new[] { Status(person, groups), Age(person), Nationality(person), Role(person, groups) }.OfType<ConditionCheck>()];

    private ConditionCheck? Status(Person person, TargetGroups groups) =>
        Statuses.Count == 0 ? null : new(ConditionKind.Status, Group(person.Status, Statuses, groups), Statuses, person.Status);

    /// <summary>A child is not asked whether it is a parent: roles say who may come, and a minor's age makes it a child.</summary>
    private ConditionCheck? Role(Person person, TargetGroups groups)
    {
        var role = person.Role ?? (person.Age < Person.AdultFrom ? Person.Child : null);
        return Roles.Count == 0 ? null : new(ConditionKind.Role, Group(role, Roles, groups), Roles, role);
    }

    private ConditionCheck? Age(Person person)
    {
        if (AgeFrom is null && AgeTo is null)
        {
            return null;
        }

        string[] limits = [$"{AgeFrom}", $"{AgeTo}"];
        return person switch
        {
            { Age: { } age } => new(ConditionKind.Age, age >= (AgeFrom ?? 0) && age <= (AgeTo ?? int.MaxValue) ? Fit.Met : Fit.NotMet, limits, $"{age}"),
            { Role: Person.Child } when AgeFrom >= Person.AdultFrom => new(ConditionKind.Age, Fit.NotMet, limits, Person.Child),
            { Role: Person.Child } when AgeTo >= Person.AdultFrom - 1 && AgeFrom is null or 0 => new(ConditionKind.Age, Fit.Met, limits, Person.Child),
            _ => new(ConditionKind.Age, Fit.NotKnown, limits, null),
        };
    }

    private ConditionCheck? Nationality(Person person)
    {
        if (Nationalities.Count == 0 && NotNationalities.Count == 0)
        {
            return null;
        }

        var fit = person.Nationality switch
        {
            null => Fit.NotKnown,
            var given when NotNationalities.Contains(given) => Fit.NotMet,
            var given when Nationalities.Count == 0 || Nationalities.Contains(given) => Fit.Met,
            _ => Fit.NotMet,
        };
        return new(ConditionKind.Nationality, fit, Nationalities.Count > 0 ? Nationalities : [.. NotNationalities.Select(code => "-" + code)], person.Nationality);
    }

    /// <summary>A group said only widely ("third-country national") may or may not be one of the narrower ones wanted.</summary>
    private static Fit Group(string? given, IReadOnlyList<string> wanted, TargetGroups groups) => given switch
    {
        null => Fit.NotKnown,
        _ when wanted.Any(wide => groups.IsWithin(given, wide)) => Fit.Met,
        _ when wanted.Any(narrow => groups.IsWithin(narrow, given)) => Fit.NotKnown,
        _ => Fit.NotMet,
    };
}
