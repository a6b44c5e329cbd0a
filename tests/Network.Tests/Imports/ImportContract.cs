using Network.Graph;
using Network.Web.Imports;
using Network.Web.Rights;

namespace Network.Tests.Imports;

/// <summary>Imports are carried out and taken back alike on every engine.</summary>
public abstract class ImportContract
{
    private static readonly string[] School = ["zs-decin", "ZŠ Děčín", "school", "mu-decin", "4202", "", "475 111 222 | 475 111 333", "škola | ZŠ", ""];
    private static readonly string[] Counsel = ["ppi", "Poradna pro integraci", "ngo", "", "562335", "266230", "+420 475 000 114", "poradna | PPI", "general"];
    private static readonly string[] Duty = ["edu-zs", "zs-decin", "EDU-01", "delivers", "562335 | 567442", "", "561/2004 § 36", "3", "6", "2026-01-01", "", "uk staff | vi phone", "mo,we 08:00-12:00 | ", "Zápis"];

    protected abstract Task<IGraph> OpenAsync();

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        var world = await WorldAsync();
        var before = await world.Graph.LastChangeAsync();
        var plan = await world.PlanAsync(SmallWorld.Organisations(School, Counsel), SmallWorld.Competences(Duty));
        Assert.Equal([RowState.Create, RowState.Change, RowState.Create], plan.Rows.Select(row => row.State));
        Assert.Equal(["name", "seat", "ico"], plan.Rows[1].Changes.Select(change => change.Column));
        Assert.Equal(("567442", "562335"), (plan.Rows[1].Changes[1].Before, plan.Rows[1].Changes[1].After));
        Assert.Equal(before, await world.Graph.LastChangeAsync());
    }

    [Fact]
    public async Task What_was_imported_is_there_and_taken_back_leaves_no_sign()
    {
        var world = await WorldAsync();
        var before = await world.SaidAsync();
        var outcome = await world.ImportAsync(SmallWorld.Organisations(School, Counsel), SmallWorld.Competences(Duty));
        Assert.Empty(outcome.Problems);
        Assert.Equal((ImportState.Done, 3, 3, 2, 1, 100), (outcome.Run!.State, outcome.Run.Rows, outcome.Run.Done, outcome.Run.Created, outcome.Run.Changed, outcome.Run.Percent));
        var after = await world.SaidAsync();
        Assert.Contains("Poradna pro integraci", after, StringComparison.Ordinal);
        Assert.Contains("uk staff | vi phone;mo,we 08:00-12:00 | ", after, StringComparison.Ordinal);
        Assert.Contains("00266230", after, StringComparison.Ordinal);

        Assert.Equal(ImportState.Undone, (await world.UndoAsync(outcome))!.State);
        Assert.Equal(before, await world.SaidAsync());
        Assert.Null(await world.UndoAsync(outcome));

        Assert.True((await world.ImportAsync(SmallWorld.Organisations(School, Counsel), SmallWorld.Competences(Duty))).IsDone);
        Assert.Equal(after, await world.SaidAsync());
    }

    [Fact]
    public async Task A_record_that_changed_since_the_plan_is_refused_and_nothing_is_written()
    {
        var world = await WorldAsync();
        var plan = await world.PlanAsync(SmallWorld.Organisations(School, Counsel));
        await world.ChangeAsync("Organisation", "ppi", "shortName", "P");
        var before = await world.SaidAsync();
        var outcome = await world.CarryOutAsync(plan);
        Assert.Equal((ImportState.Refused, "import.row.stale", 3), (outcome.Run!.State, outcome.Problems[0].Key, outcome.Problems[0].Line));
        Assert.Equal(before, await world.SaidAsync());

        var sound = await world.CarryOutAsync(plan, RowChoice.SoundOnly);
        Assert.Equal((ImportState.Done, 1, 0, 1), (sound.Run!.State, sound.Run.Created, sound.Run.Changed, sound.Run.Problems));
    }

    [Fact]
    public async Task A_link_that_somebody_made_since_the_plan_makes_the_row_stale_too()
    {
        var world = await WorldAsync();
        var plan = await world.PlanAsync(SmallWorld.Organisations(Counsel));
        await world.LinkAsync("Organisation", "ppi", "ADMINISTERS", "Territory", "562335");
        Assert.Equal("import.row.stale", Assert.Single((await world.CarryOutAsync(plan)).Problems).Key);
    }

    [Fact]
    public async Task Undo_leaves_what_somebody_changed_since_and_names_it()
    {
        var world = await WorldAsync();
        var outcome = await world.ImportAsync(SmallWorld.Organisations(School, Counsel), SmallWorld.Competences(Duty));
        await world.ChangeAsync("Organisation", "ppi", "shortName", "P");
        var undone = await world.UndoAsync(outcome);
        Assert.Equal(ImportState.PartlyUndone, undone!.State);
        Assert.Equal(["Organisation ppi"], undone.Left!);
        var said = await world.SaidAsync();
        Assert.Contains("Poradna pro integraci", said, StringComparison.Ordinal);
        Assert.DoesNotContain("zs-decin", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_leaves_what_others_have_come_to_lean_on()
    {
        var world = await WorldAsync();
        var outcome = await world.ImportAsync(SmallWorld.Organisations(School), SmallWorld.Competences(Duty));
        await world.LinkAsync("Organisation", "ppi", "PART_OF", "Organisation", "zs-decin");
        var undone = await world.UndoAsync(outcome);
        Assert.Equal(["Contact phone-zs-decin", "Contact phone-zs-decin-2", "Organisation zs-decin"], undone!.Left!.Order());
        Assert.DoesNotContain("edu-zs", await world.SaidAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_rows_go_in_bundles_and_a_failure_takes_back_the_begun_ones()
    {
        var world = await WorldAsync(whole: 2);
        string[][] rows = [.. Enumerable.Range(0, 7).Select(at => new[] { $"o{at}", $"Obec {at}", "municipality", at == 0 ? "o6" : "", "562335", "", "", "", "" })];
        var outcome = await world.ImportAsync(SmallWorld.Organisations(rows));
        Assert.Equal((ImportState.Done, 7, 8), (outcome.Run!.State, outcome.Run.Created, outcome.Run.Bundles));
        Assert.Equal(ImportState.Undone, (await world.UndoAsync(outcome))!.State);

        var before = await world.SaidAsync();
        var plan = await world.PlanAsync(SmallWorld.Organisations(rows));
        var run = (await world.Runs.BeginAsync(plan, "jana", CancellationToken.None))!;
        var failing = Deeds.Runs(new Failing(world.Graph, at: 4), world.Clock, 2);
        await Assert.ThrowsAsync<IOException>(() => failing.CarryOutAsync(run, plan, RowChoice.All, Reach.Everything, CancellationToken.None));
        Assert.Equal(ImportState.Failed, (await world.Runs.FindAsync(run.Code, CancellationToken.None))!.State);
        Assert.Equal(before, await world.SaidAsync());
    }

    [Fact]
    public async Task An_import_whose_process_fell_is_taken_back_later()
    {
        var world = await WorldAsync(whole: 2);
        var before = await world.SaidAsync();
        string[][] rows = [.. Enumerable.Range(0, 5).Select(at => new[] { $"o{at}", $"Obec {at}", "municipality", "", "", "", "", "", "" })];
        var plan = await world.PlanAsync(SmallWorld.Organisations(rows));
        var run = (await world.Runs.BeginAsync(plan, "jana", CancellationToken.None))!;
        var falling = Deeds.Runs(new Failing(world.Graph, at: 2, forEver: true), world.Clock, 2);
        await Assert.ThrowsAsync<IOException>(() => falling.CarryOutAsync(run, plan, RowChoice.All, Reach.Everything, CancellationToken.None));
        Assert.InRange((await world.Runs.FindAsync(run.Code, CancellationToken.None))!.Percent, 1, 99);

        await world.Runs.RecoverAsync(TimeSpan.FromMinutes(10), CancellationToken.None);
        Assert.Equal(ImportState.Running, (await world.Runs.FindAsync(run.Code, CancellationToken.None))!.State);
        world.Clock.Advance(TimeSpan.FromMinutes(11));
        await world.Runs.RecoverAsync(TimeSpan.FromMinutes(10), CancellationToken.None);
        Assert.Equal(ImportState.Failed, Assert.Single(await world.Runs.AllAsync(CancellationToken.None)).State);
        Assert.Equal(before, await world.SaidAsync());
    }

    [Fact]
    public async Task Who_lost_the_right_since_the_plan_writes_nothing()
    {
        var world = await WorldAsync();
        var before = await world.SaidAsync();
        var plan = await world.PlanAsync(SmallWorld.Organisations(School, Counsel));
        var outcome = await world.Runs.CarryOutAsync(plan, RowChoice.All, "jana", new Reach(code => code != "ppi", _ => true), CancellationToken.None);
        Assert.Equal("import.row.notYours", Assert.Single(outcome.Problems).Key);
        Assert.Equal(before, await world.SaidAsync());
    }

    private async Task<SmallWorld> WorldAsync(int whole = 5000)
    {
        var world = new SmallWorld(await OpenAsync(), whole);
        await world.Graph.FillAsync();
        return world;
    }
}
