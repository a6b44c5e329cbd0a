using System.Text.Json;

namespace Network.Tests.Competences;

/// <summary>The interface for other programs and the page over the real store.</summary>
public sealed class AnswersTests(SeedSite site) : IClassFixture<SeedSite>
{
    [Fact]
    public async Task A_whole_question_in_one_line_gets_decider_pair_route_and_law()
    {
        var (status, json) = await site.AskAsync("q=" + Uri.EscapeDataString("zápis dítěte s dočasnou ochranou do školy, Jílové, ukrajinsky"));
        Assert.Equal(200, status);
        Assert.Equal("answered", Text(json, "outcome"));
        Assert.Equal("EDU-01", Text(json, "question", "matter", "code"));
        Assert.Equal("zs-jilove", Text(json, "decider", "organisationCode"));
        Assert.Equal("562564", Text(json, "decider", "territory"));
        Assert.Equal("Jílové", Text(json, "decider", "seat"));
        Assert.True(json.GetProperty("language").GetProperty("pair").GetBoolean());
        Assert.Equal("onSite", Text(json, "language", "mode"));
        Assert.Equal(["municipality", "pou", "orp", "region", "state"], json.GetProperty("route").EnumerateArray().Select(rung => rung.GetProperty("level").GetString()));
        Assert.All(json.GetProperty("route").EnumerateArray(), rung => Assert.False(string.IsNullOrEmpty(Text(rung, "reason"))));
        Assert.Contains(json.GetProperty("law").EnumerateArray(), law => Text(law, "citation") == "561/2004 Sb., § 36" && Text(law, "url") == "https://www.e-sbirka.cz/eli/cz/sb/2004/561/2026-11-25#par_36");
    }

    [Fact]
    public async Task The_link_gives_the_same_answer_again()
    {
        var (_, first) = await site.AskAsync(Encode("matter=DRV-01&place=Hostěnice&status=trvalým pobytem&date=1. 5. 2026"));
        var link = new Uri(Text(first, "link")!);
        var (_, second) = await site.AskAsync(link.Query.TrimStart('?'));
        Assert.Equal(first.GetProperty("decider").GetRawText(), second.GetProperty("decider").GetRawText());
        Assert.Equal(first.GetProperty("route").GetRawText(), second.GetProperty("route").GetRawText());
        Assert.Contains("date=2026-05-01", link.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("matter=EDU-01&place=Jílové", "562564")]
    [InlineData("matter=edu-01&place=562564", "562564")]
    [InlineData("matter=Zápis do základní školy&place=Jílové, Děčín", "562564")]
    [InlineData("matter=Enrolment in basic school&place=Jílové, okres Děčín", "562564")]
    [InlineData("matter=EDU-01&place=Jílové u Prahy", "539333")]
    [InlineData("matter=EDU-01&place=Březina, Tišnov", "582891")]
    public async Task Matter_and_place_are_taken_by_code_or_name(string query, string place)
    {
        var (_, json) = await site.AskAsync(Encode(query));
        Assert.Equal("EDU-01", Text(json, "question", "matter", "code"));
        Assert.Equal(place, Text(json, "question", "place", "code"));
    }

    [Theory]
    [InlineData("status=TP&role=CHI&language=uk", "TP", "CHI", "uk")]
    [InlineData("status=dočasná ochrana&role=dítě&language=ukrajinsky", "TP", "CHI", "uk")]
    [InlineData("status=temporary protection&role=child&language=Ukrainian", "TP", "CHI", "uk")]
    [InlineData("status=тимчасовий захист&role=дитина&language=українська", "TP", "CHI", "uk")]
    public async Task Person_and_language_are_taken_by_code_or_name(string query, string status, string role, string language)
    {
        var (_, json) = await site.AskAsync(Encode("matter=EDU-01&place=562564&" + query));
        Assert.Equal(status, Text(json, "question", "status"));
        Assert.Equal(role, Text(json, "question", "role"));
        Assert.Equal(language, Text(json, "question", "language"));
    }

    [Fact]
    public async Task Same_named_municipalities_are_offered_with_what_tells_them_apart()
    {
        var (status, json) = await site.AskAsync(Encode("matter=EDU-01&place=Březina"));
        Assert.Equal(200, status);
        Assert.Equal("ambiguous", Text(json, "outcome"));
        var options = json.GetProperty("choices")[0].GetProperty("options").EnumerateArray().ToArray();
        Assert.Equal("place", Text(json.GetProperty("choices")[0], "field"));
        Assert.Equal(["581429", "582891"], options.Select(option => Text(option, "value")));
        Assert.Equal(2, options.Select(option => Text(option, "detail")).Distinct().Count());
    }

    [Theory]
    [InlineData("matter=EDU-01&place=Nikde", "unknown", 200)]
    [InlineData("matter=nesmysl&place=Jílové", "unknown", 200)]
    [InlineData("matter=EDU-01", "unknown", 200)]
    [InlineData("", "unknown", 200)]
    [InlineData("matter=EDU-01&place=Jílové&date=31.2.2026", "unknown", 400)]
    [InlineData("matter=EDU-01&place=Jílové&age=-3", "unknown", 400)]
    [InlineData("matter=EDU-01&place=Jílové&age=abc", "unknown", 400)]
    [InlineData("matter=EDU-01&place=Jílové&status=XYZ", "unknown", 200)]
    [InlineData("matter=EDU-01&place=Jílové&language=klingonsky", "unknown", 200)]
    public async Task What_cannot_be_understood_names_the_field(string query, string outcome, int expected)
    {
        var (status, json) = await site.AskAsync(Encode(query));
        Assert.Equal((expected, outcome), (status, Text(json, "outcome")));
        Assert.NotEmpty(json.GetProperty("problems").EnumerateArray());
        Assert.All(json.GetProperty("problems").EnumerateArray(), problem => Assert.False(string.IsNullOrWhiteSpace(Text(problem, "text"))));
    }

    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("MATCH (n) DETACH DELETE n")]
    [InlineData("\"); DROP TABLE node; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u0000\u0007\u001b[31m\u202e")]
    [InlineData("%00%ff")]
    [InlineData("🧑‍🏫 школа 🏫")]
    [InlineData("{typed} {0} @Model")]
    public async Task Hostile_text_in_any_field_is_only_text(string hostile)
    {
        var value = Uri.EscapeDataString(hostile);
        foreach (var field in new[] { "q", "matter", "place", "status", "age", "nationality", "role", "language", "date" })
        {
            var rest = field is "q" ? "" : "&matter=EDU-01&place=562564";
            foreach (var prefix in new[] { "", "/en", "/uk" })
            {
                var (status, html) = await site.OpenAsync($"{prefix}/answers?{field}={value}{rest}");
                Assert.True(status is 200 or 400, $"{field}: {status}");
                Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("q")]
    [InlineData("matter")]
    [InlineData("place")]
    [InlineData("date")]
    public async Task A_very_long_text_is_refused_in_words_and_stays_in_the_form(string field)
    {
        var (status, html) = await site.OpenAsync($"/answers?{field}={new string('a', 3000)}&matter2=x");
        Assert.Equal(400, status);
        Assert.Contains("příliš dlouhý", html, StringComparison.Ordinal);
        Assert.Contains(new string('a', 1900), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_person_learns_why_and_who_can_still_help()
    {
        var (_, json) = await site.AskAsync("matter=PRO-07&place=562564&status=TCN-L");
        Assert.Equal("notEntitled", Text(json, "outcome"));
        Assert.Contains(json.GetProperty("conditions").EnumerateArray(), condition => Text(condition, "kind") == "status" && Text(condition, "fit") == "notMet");
        Assert.NotEmpty(json.GetProperty("alternatives").EnumerateArray());
        Assert.NotNull(Text(json, "decider", "organisation"));
    }

    [Fact]
    public async Task A_language_that_nobody_speaks_is_a_gap_with_the_decider_still_there()
    {
        var (_, json) = await site.AskAsync("matter=EDU-01&place=562564&language=vi");
        Assert.Equal("gap", Text(json, "outcome"));
        Assert.Equal("zs-jilove", Text(json, "decider", "organisationCode"));
        var gap = Assert.Single(json.GetProperty("gaps").EnumerateArray());
        Assert.StartsWith("language", Text(gap, "kind"), StringComparison.Ordinal);
        Assert.True(gap.GetProperty("missing").GetInt32() > 0);
    }

    [Theory]
    [InlineData("", "Rozhoduje")]
    [InlineData("/en", "Decides")]
    [InlineData("/uk", "Вирішує")]
    public async Task The_page_speaks_the_language_of_its_address(string prefix, string word)
    {
        var (status, html) = await site.OpenAsync(prefix + "/answers?matter=EDU-01&place=562564&language=uk");
        Assert.Equal(200, status);
        Assert.Contains(word, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_for_programs_names_every_parameter()
    {
        var (status, text) = await site.OpenAsync("/openapi/v1.json");
        Assert.Equal(200, status);
        var parameters = JsonDocument.Parse(text).RootElement.GetProperty("paths").GetProperty("/answers").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!.ToLowerInvariant());
        Assert.Superset(new HashSet<string> { "q", "matter", "place", "status", "age", "nationality", "role", "language", "date" }, parameters.ToHashSet());
    }

    private static string Encode(string query) => string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Select(part => $"{part[0]}={Uri.EscapeDataString(part[1])}"));

    private static string? Text(JsonElement json, params string[] path)
    {
        foreach (var name in path)
        {
            if (!json.TryGetProperty(name, out json))
            {
                return null;
            }
        }

        return json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText();
    }
}
