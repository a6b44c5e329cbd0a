using System.Text.RegularExpressions;
using Network.Tests.Texts;
using Network.Graph.Model;
using Network.Web.Imports;

namespace Network.Tests.Imports;

public sealed partial class ImportTextsTests
{
    [Fact]
    public void Every_reason_has_its_sentence()
    {
        var keys = Sources.All.Where(file => file.Name.StartsWith("Imports", StringComparison.Ordinal)).SelectMany(file => Keys().Matches(file.Content).Select(match => match.Groups[1].Value)).Distinct().ToList();
        Assert.True(keys.Count > 40);
        Assert.DoesNotContain(keys, key => !Words.In("cs").Has(key));
    }

    /// <summary>Whoever adds a property to the model decides here how it is exported and imported.</summary>
    [Theory]
    [InlineData(ImportKind.Organisations)]
    [InlineData(ImportKind.Competences)]
    public void Every_property_and_link_of_the_model_has_its_column(ImportKind kind)
    {
        var columns = Columns.Of(kind);
        Assert.Equal(GraphModel.Current.PropertiesOf(kind.Label()).Select(rule => rule.Name).Except(NotCarried(kind)).Order(), columns.OfType<Column.Fact>().Select(column => column.Name).Order());
        var carried = columns.Select(column => column switch { Column.Reference reference => reference.Type, Column.Reach => "REACHED_AT", Column.Speech => "SPEAKS", _ => "" }).Where(type => type.Length > 0);
        Assert.Equal(GraphModel.Current.Links.Where(link => link.From == kind.Label()).Select(link => link.Type).Except(NotCarried(kind)).Distinct().Order(), carried.Distinct().Order());
    }

    /// <summary>Kept by pages of their own: ids of merged records, confirmations of whole organisations, groups.</summary>
    private static string[] NotCarried(ImportKind kind) => kind == ImportKind.Organisations ? ["formerIds", "verifiedOn", "verifiedBy", "reviewDue", "MEMBER_OF"] : [];

    [GeneratedRegex("\"(import\\.(?:file|column|cell|row)\\.[A-Za-z]+)\"")]
    private static partial Regex Keys();
}
