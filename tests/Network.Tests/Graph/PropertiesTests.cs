using System.Text.Json;
using FsCheck.Xunit;
using Network.Graph;

namespace Network.Tests.Graph;

public sealed class PropertiesTests
{
    [Property(MaxTest = 500)]
    public void Properties_come_back_from_json_as_they_went_in(int[] picks, string?[] texts, double[] numbers, long whole)
    {
        var properties = Made(picks, texts, numbers, whole);
        var back = Properties.FromJson(properties.ToJson());
        Assert.Equal(properties, back);
        Assert.Equal(properties.GetHashCode(), back.GetHashCode());
        Assert.Empty(properties.KeysThatDiffer(back));
        Assert.All(properties.Keys, key => Assert.Equal(properties[key], back[key]));
    }

    [Property(MaxTest = 500)]
    public void A_change_sets_removes_and_keeps(int[] picks, int[] changed, string?[] texts, double[] numbers)
    {
        var before = Made(picks, texts, numbers, 1);
        var changes = Made(changed, texts, numbers, 2);
        changes.Add("removed", null);
        var after = before.With(changes);
        Assert.All(after.Keys, key => Assert.Equal((changes.Keys.Contains(key) ? changes : before)[key], after[key]));
        Assert.DoesNotContain(after, property => property.Value is null);
        Assert.Equal(after, after.With(changes));
    }

    [Theory]
    [InlineData(14.0, 14L)]
    [InlineData(-0.0, 0L)]
    public void A_number_has_one_form(double number, long whole)
    {
        var (a, b) = (new Properties { { "lon", number } }, new Properties { { "lon", whole } });
        Assert.Equal(a, b);
        Assert.Equal(a["lon"], b["lon"]);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_refused(double number) => Assert.Throws<ModelViolationException>(() => new Properties { { "lat", number } });

    /// <summary>No inline data: an attribute is kept as UTF-8 and cannot hold half a character.</summary>
    [Fact]
    public void Text_that_is_no_text_is_refused_before_it_is_stored_as_something_else()
    {
        string[] halves = ["a\uD800", "\uDC00", "\uFFFD and \uD800"];
        Assert.All(halves, text => Assert.Throws<ModelViolationException>(() => new Properties { { "name", text } }));
        Assert.Equal("\uFFFD", new Properties { { "name", "\uFFFD" } }.Text("name"));
    }

    [Fact]
    public void No_properties_stay_none() => Assert.Throws<ModelViolationException>(() => Properties.None.Add("name", "x"));

    private static Properties Made(int[] picks, string?[] texts, double[] numbers, long whole)
    {
        var properties = new Properties();
        foreach (var pick in picks)
        {
            object value = (Math.Abs(pick) % 5) switch
            {
                0 => Clean(At(texts, pick) ?? ""),
                1 => At(numbers, pick) is var number && double.IsFinite(number) ? number : 0.5,
                2 => whole + pick,
                3 => pick > 0,
                _ => texts.OfType<string>().Select(Clean).ToArray(),
            };
            properties.Add($"k{pick}", value);
        }

        return properties;
    }

    private static T? At<T>(T[] values, int pick) => values.Length == 0 ? default : values[Math.Abs(pick) % values.Length];

    /// <summary>Half a surrogate pair is no text: JSON cannot hold it.</summary>
    private static string Clean(string text) => JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text))!;
}
