using Network.Web.Imports.Tables;

namespace Network.Tests.Imports;

/// <summary>What is wrong with a cell is said with row, column and reason.</summary>
public sealed class WrongCellTests
{
    [Theory]
    [InlineData("name", "", "import.cell.required")]
    [InlineData("type", "uřad", "import.cell.choice")]
    [InlineData("ico", "00266231", "import.cell.ico")]
    [InlineData("ico", "abc", "import.cell.ico")]
    [InlineData("seat", "999999", "import.cell.unknown")]
    [InlineData("seat", "Děčin", "import.cell.unknownNear")]
    [InlineData("seat", "562335 | 4203", "import.cell.onlyOne")]
    [InlineData("partOf", "mu-decin", "import.row.itself")]
    [InlineData("partOf", "zaniklo", "import.cell.unknown")]
    [InlineData("phone", "javascript:1", "import.cell.phone")]
    [InlineData("phone", "475 000 114 #tel-9", "import.cell.contact")]
    [InlineData("name", "a\u0001b", "import.cell.sign")]
    [InlineData("confidence", "asi", "import.cell.choice")]
    public void A_wrong_cell_of_an_organisation_is_named(string column, string value, string key) => AssertOne(SmallWorld.Organisations(Plans.With(SmallWorld.OrganisationColumns, Plans.Decin, column, value)), column, key);

    [Theory]
    [InlineData("organisation", "mu-decim", "import.cell.unknownNear")]
    [InlineData("matter", "EDU-99", "import.cell.unknownNear")]
    [InlineData("matter", "", "import.cell.required")]
    [InlineData("territories", "", "import.cell.required")]
    [InlineData("role", "radí", "import.cell.choice")]
    [InlineData("branches", "ppi-decin", "import.row.branch")]
    [InlineData("laws", "561/2004 § 37", "import.cell.unknownNear")]
    [InlineData("ageFrom", "dítě", "import.cell.age")]
    [InlineData("validFrom", "31. 2. 2026", "import.cell.day")]
    [InlineData("languages", "uk", "import.cell.language")]
    [InlineData("languages", "uk možná", "import.cell.choice")]
    [InlineData("languages", "xx staff", "import.cell.unknown")]
    [InlineData("languageHours", "mo 08:00-17:00", "import.cell.languageCount")]
    [InlineData("code", "kód!", "import.cell.code")]
    public void A_wrong_cell_of_a_competence_is_named(string column, string value, string key) => AssertOne(SmallWorld.Competences(Plans.With(SmallWorld.CompetenceColumns, Plans.Duty, column, value)), column, key);

    private static void AssertOne(Table table, string column, string key)
    {
        var problem = Assert.Single(Plans.Of(table).AllProblems);
        Assert.Equal((2, column, key), (problem.Line, problem.Column, problem.Key));
    }
}
