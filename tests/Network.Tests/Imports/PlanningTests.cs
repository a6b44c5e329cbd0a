using Network.Web.Imports;
using Network.Web.Rights;

namespace Network.Tests.Imports;

/// <summary>What rows mean together; as values, without a store.</summary>
public sealed class PlanningTests
{
    [Fact]
    public void Rows_that_contradict_themselves_or_each_other_are_named()
    {
        var plan = Plans.Of(SmallWorld.Competences(
            Plans.With(SmallWorld.CompetenceColumns, Plans.With(SmallWorld.CompetenceColumns, Plans.Duty, "validFrom", "2026-02-01"), "validTo", "1. 1. 2026"),
            Plans.With(SmallWorld.CompetenceColumns, Plans.With(SmallWorld.CompetenceColumns, Plans.With(SmallWorld.CompetenceColumns, Plans.Duty, "ageFrom", "6"), "ageTo", "3"), "code", "edu2"),
            Plans.Duty));
        Assert.Equal(["2 import.row.period", "3 import.row.ages", "4 import.row.twice"], plan.AllProblems.Select(problem => $"{problem.Line} {problem.Key}"));
        Assert.False(plan.HasWork);
    }

    [Fact]
    public void A_row_that_needs_a_refused_one_is_refused_too()
    {
        var plan = Plans.Of(
            SmallWorld.Competences(Plans.With(SmallWorld.CompetenceColumns, Plans.Duty, "organisation", "nova"), Plans.Duty),
            SmallWorld.Organisations(["nova", "", "ngo", "", "", "", "", "", ""], ["dcera", "Dcera", "ngo", "nova", "", "", "", "", ""]));
        Assert.Equal(["import.cell.required", "import.row.depends", "import.row.depends", "import.row.twice"], plan.AllProblems.Select(problem => problem.Key));
    }

    [Fact]
    public void The_number_of_the_statistical_office_and_another_case_of_a_code_are_understood()
    {
        var plan = Plans.Of(SmallWorld.Organisations(["MU-Decin", "Děčín", "Municipality", "", "4202", "", "475 000 114", "", ""]));
        var row = Assert.Single(plan.Rows);
        Assert.Equal(("mu-decin", RowState.Change), (row.Code, row.State));
        Assert.Equal(["seat 562335", "phone 475 000 114"], row.Changes.Select(change => $"{change.Column} {change.After}"));
        Assert.Equal(["562335", "tel-1"], row.Make.Select(link => link.Code));
    }

    [Fact]
    public void One_new_telephone_of_two_organisations_is_one_contact()
    {
        var plan = Plans.Of(SmallWorld.Organisations(["a", "A", "ngo", "", "", "", "475 999 000", "", ""], ["b", "B", "ngo", "", "", "", "475 999 000", "", ""]));
        Assert.Equal(["phone-a"], plan.Contacts.Keys);
        Assert.Equal(["phone-a", "phone-a"], plan.Rows.SelectMany(row => row.Make).Select(link => link.Code));
    }

    [Fact]
    public void Records_of_others_are_refused_also_where_they_would_be_taken_from_them()
    {
        var plan = new Planning(Plans.Held, new Reach(code => code == "mu-decin", _ => true)).Plan("x", [SmallWorld.Organisations(Plans.With(SmallWorld.OrganisationColumns, Plans.Decin, "name", "Jinak"), ["cizi", "Cizí", "ngo", "", "", "", "", "", ""])]);
        Assert.Equal([RowState.Change, RowState.Refused], plan.Rows.Select(row => row.State));
        Assert.Equal("import.row.notYours", plan.Rows[1].Problems[0].Key);
    }

    [Fact]
    public void A_new_organisation_has_its_seat_where_its_founder_coordinates()
    {
        var elsewhere = Plans.With(SmallWorld.OrganisationColumns, ["nova", "Nová", "ngo", "", "", "", "", "", ""], "seat", "562335");
        ImportPlan Plan(params string[] places) => new Planning(Plans.Held, new Reach(_ => true, places.Contains)).Plan("x", [SmallWorld.Organisations(elsewhere, ["bez-sidla", "Bez sídla", "ngo", "", "", "", "", "", ""])]);
        Assert.Equal([RowState.Create, RowState.Refused], Plan("562335").Rows.Select(row => row.State));
        Assert.All(Plan("554782").Rows, row => Assert.Equal("import.row.notHere", Assert.Single(row.Problems).Key));
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_case_and_others_are_named()
    {
        var plan = Plans.Of(Tables.Of(["Type", " NAME ", "code", "Known as", "type"], ["ngo", "A", "a"]));
        Assert.Equal([("import.column.unknown", "Known as"), ("import.column.twice", "type")], plan.Problems.Select(problem => (problem.Key, problem.Column!)));
        Assert.Equal(["import.column.missing name"], Plans.Of(Tables.Of(["type", "code"], ["ngo", "a"])).Problems.Select(problem => $"{problem.Key} {problem.Column}"));
        Assert.True(Plans.Of(Tables.Of(["Name", "also known", "TYPE", "Code"], ["A", "x | y", "ngo", "a"])).IsSound);
    }
}
