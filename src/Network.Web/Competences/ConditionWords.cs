using Network.Web.Texts;

namespace Network.Web.Competences;

/// <summary>Conditions in words: whom something is for and what was said of the person.</summary>
public static class ConditionWords
{
    public static string Wanted(this Text text, ConditionCheck check, Catalogue catalogue) => check switch
    {
        { Kind: ConditionKind.Age, Wanted: [var from, ""] } => text["condition.age.from", ("from", from)],
        { Kind: ConditionKind.Age, Wanted: ["", var to] } => text["condition.age.to", ("to", to)],
        { Kind: ConditionKind.Age, Wanted: [var from, var to] } => text["condition.age.span", ("from", from), ("to", to)],
        _ => string.Join(" · ", check.Wanted.Select(code => Name(code, check.Kind, text, catalogue))), // any of them is enough: "and" would be wrong
    };

    public static string Given(this Text text, ConditionCheck check, Catalogue catalogue) => check switch
    {
        { Given: null } => "",
        { Kind: ConditionKind.Age, Given: Person.Child } => catalogue.Groups.Name(Person.Child).Here,
        { Kind: ConditionKind.Age, Given: { } age } => text.Plural("answer.age", long.Parse(age, System.Globalization.CultureInfo.InvariantCulture)),
        { Given: { } given } => Name(given, check.Kind, text, catalogue),
    };

    /// <summary>What is not met comes first: it is the reason.</summary>
    public static (int Order, string Look, string Icon) Look(Fit fit) => fit switch
    {
        Fit.NotMet => (0, "no", "x"),
        Fit.Met => (1, "yes", "check"),
        Fit.NotKnown => (2, "", "help"),
    };

    public static string Channels(this Text text, IEnumerable<string> channels) => text.List(channels.Select(channel => text["channel." + channel]));

    private static string Name(string code, ConditionKind kind, Text text, Catalogue catalogue) => (kind, code) switch
    {
        (ConditionKind.Nationality, ['-', .. var but]) => text["condition.not", ("nationality", Name(but, kind, text, catalogue))],
        (ConditionKind.Nationality, _) => catalogue.Nationalities.TryGetValue(code, out var nationality) ? nationality.Name.Here : code,
        _ => catalogue.Groups.Name(code).Here,
    };
}
