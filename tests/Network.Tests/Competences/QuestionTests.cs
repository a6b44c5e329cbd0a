using Network.Graph;
using Network.Web.Competences;
using Network.Web.Competences.Asking;

namespace Network.Tests.Competences;

/// <summary>Questions of daily practice with the answers that the law and the map must give.</summary>
public sealed class QuestionTests(SeedWorld world)
{
    public static TheoryData<string, string, string, string, string, string> Questions()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in CsvTable.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Competences", "questions.csv"))).Rows)
        {
            data.Add(Ask(row), row["outcome"], row["decider"], row["level"], row["languageResult"], row["why"]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_of_daily_practice_is_answered_rightly(string ask, string outcome, string decider, string level, string language, string why)
    {
        var answer = await world.AskAsync(Form(ask));
        Assert.True(outcome == answer.Outcome.ToString(), $"{why}: {answer.Outcome} {string.Join(", ", answer.Gaps)}");
        Assert.Equal(decider, answer.Decider?.Organisation.Code ?? "");
        Assert.Equal(level, answer.Decider is { } holder ? HolderJson.LevelName(holder.Rung, holder.Competence.Territory) : "");
        Assert.Equal(language == "-" ? language : Language(answer), language);
        Assert.NotEmpty(answer.Route);
    }

    [Fact]
    public void At_least_a_hundred_of_them_are_full_answers() =>
        Assert.True(Questions().Count(row => row.Data.Item2 == nameof(Outcome.Answered)) >= 100);

    private static string Language(Answer answer) => answer.Language switch
    {
        null => "-",
        { IsMissing: true } => "missing",
        { IsPair: true } => "pair",
        _ => "own",
    };

    /// <summary>The filled fields as one line, which names the test.</summary>
    private static string Ask(IReadOnlyDictionary<string, string> row) =>
        string.Join('&', new[] { "q", "matter", "place", "status", "age", "nationality", "role", "language", "date" }.Where(field => row[field] != "").Select(field => $"{field}={row[field]}"));

    private static AnswerForm Form(string ask)
    {
        var fields = ask.Split('&').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
        return new AnswerForm(
            fields.GetValueOrDefault("q"),
            fields.GetValueOrDefault("matter"),
            fields.GetValueOrDefault("place"),
            fields.GetValueOrDefault("status"),
            fields.GetValueOrDefault("age"),
            fields.GetValueOrDefault("nationality"),
            fields.GetValueOrDefault("role"),
            fields.GetValueOrDefault("language"),
            fields.GetValueOrDefault("date"));
    }
}
