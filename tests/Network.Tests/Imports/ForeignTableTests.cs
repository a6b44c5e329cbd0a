namespace Network.Tests.Imports;

/// <summary>A workbook that another program made.</summary>
public sealed class ForeignTableTests
{
    [Fact]
    public void Shared_texts_numbers_days_and_the_last_value_of_formulas_are_read_as_text()
    {
        var table = Tables.Read(Spoiling.Foreign())[0];
        Assert.Equal(["code", "name", "name"], table.Header);
        Assert.Equal([2, 3, 5], table.Rows.Select(row => row.Line));
        Assert.Equal(["00266230", "Ústí", "2026-11-25"], table.Rows[0].Cells);
        Assert.Equal(["0.3", "true", "2026-11-25"], table.Rows[1].Cells);
        Assert.Equal(["2", "code"], table.Rows[2].Cells);
    }

    [Fact]
    public void A_formula_without_a_value_and_an_error_are_named_with_row_and_column()
    {
        var problems = Tables.Read(Spoiling.Foreign())[0].Problems;
        Assert.Equal([("import.cell.formula", 6, "code"), ("import.cell.error", 6, "name")], problems.Select(problem => (problem.Key, problem.Line ?? 0, problem.Column ?? "")));
    }
}
