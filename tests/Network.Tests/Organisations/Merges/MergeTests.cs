using FsCheck.Xunit;
using Network.Graph;
using Network.Web.Organisations;
using Network.Web.Organisations.Merges;

namespace Network.Tests.Organisations.Merges;

/// <summary>Two records made one and two again: rules as values, the rest through a store.</summary>
public sealed class MergeTests(SeedWorld world)
{
    private static readonly HashSet<string> Nothing = [];

    private static Compared One(string code, string name, string? ico = null, string? place = "562335") =>
        new(new OrganisationName(code, Web.Shared.LocalText.Name(name), OrganisationType.Ngo, Web.Shared.Confidence.Example), ico, place, "CZ042", [.. Folding.Words(name).Except(["z", "s"])]);

    [Theory]
    [InlineData("Cinka, z. s.", "Cinka", LikenessReason.Name)]
    [InlineData("Charitní sdružení Děčín", "Charitni sdruzeni Decin", LikenessReason.Name)]
    [InlineData("Poradna pro integraci", "Poradna pro integracy", LikenessReason.Name)]
    [InlineData("Základní škola Děčín", "Základní škola Bílina", null)]
    [InlineData("Cinka", "Naděje", null)]
    public void Names_are_alike_where_all_words_but_one_mistyped_are_the_same(string one, string other, LikenessReason? expected) =>
        Assert.Equal(expected, Likeness.Of(One("a", one), One("b", other)));

    [Fact]
    public void The_same_number_is_enough_and_another_town_is_not()
    {
        Assert.Equal(LikenessReason.Number, Likeness.Of(One("a", "Jedna", "00266230"), One("b", "Druhá", "266 230", "000")));
        Assert.Null(Likeness.Of(One("a", "Cinka"), One("b", "Cinka", place: "000")));
        Assert.Null(Likeness.Of(One("a", "Cinka"), One("a", "Cinka")));
    }

    [Fact]
    public void What_is_missing_is_filled_what_differs_is_chosen_and_no_number_is_lost()
    {
        var kept = new Properties { { "code", "a" }, { "name", "Jedna" }, { "ico", "1" } };
        var gone = new Properties { { "code", "b" }, { "name", "Druhá" }, { "ico", "2" }, { "dataBox", "x" } };
        var changes = MergedProperties.Changes(kept, gone, Nothing);
        Assert.Equal("x", changes.Text("dataBox"));
        Assert.Null(changes.Text("ico"));
        Assert.Equal(["code b", "ico 2"], changes.List("formerIds"));
        Assert.Equal(["Druhá"], changes.List("alsoKnown"));
        var chosen = MergedProperties.Changes(kept, gone, new HashSet<string> { "ico", "name" });
        Assert.Equal(("2", "Druhá"), (chosen.Text("ico"), chosen.Text("name")));
        Assert.Contains("ico 1", chosen.List("formerIds"));
    }

    [Fact]
    public async Task Two_organisations_of_the_seed_are_one_and_then_two_again_as_before()
    {
        await using var own = await OwnStore.OfAsync(world);
        var before = await own.DumpAsync("AuditEntry", "Merge");
        var store = new MergeStore(own.Graph, own.Acts, own.Clock);
        Assert.Equal(MergeResult.Done, await store.MergeAsync("ppi", "charita-usti", Nothing, CancellationToken.None));
        Assert.Null(await new OrganisationStore(own.Graph).FindAsync("charita-usti", OwnStore.Today, CancellationToken.None));
        Assert.Equal("ppi", await store.MovedToAsync("charita-usti", CancellationToken.None));
        Assert.Equal(MergeResult.NotThere, await store.MergeAsync("ppi", "charita-usti", Nothing, CancellationToken.None));
        Assert.Equal(MergeResult.Done, await store.UndoAsync("ppi", "charita-usti", CancellationToken.None));
        Assert.Equal(before, await own.DumpAsync("AuditEntry", "Merge"));
        Assert.Null(await store.MovedToAsync("charita-usti", CancellationToken.None));
        Assert.Equal(MergeResult.NotThere, await store.UndoAsync("ppi", "charita-usti", CancellationToken.None));
    }

    [Fact]
    public async Task A_merge_into_a_record_that_was_merged_itself_is_undone_last_first()
    {
        await using var own = await OwnStore.OfAsync(world);
        var before = await own.DumpAsync("AuditEntry", "Merge");
        var store = new MergeStore(own.Graph, own.Acts, own.Clock);
        await store.MergeAsync("charita-usti", "charita-most", Nothing, CancellationToken.None);
        await store.MergeAsync("ppi", "charita-usti", Nothing, CancellationToken.None);
        Assert.Equal(MergeResult.MergedFurther, await store.UndoAsync("charita-usti", "charita-most", CancellationToken.None));
        Assert.Equal(MergeResult.Done, await store.UndoAsync("ppi", "charita-usti", CancellationToken.None));
        Assert.Equal(MergeResult.Done, await store.UndoAsync("charita-usti", "charita-most", CancellationToken.None));
        Assert.Equal(before, await own.DumpAsync("AuditEntry", "Merge"));
    }

    [Property(MaxTest = 30, EndSize = 40)]
    public async Task Random_records_merged_and_taken_apart_are_what_they_were(byte[] links, byte taken)
    {
        await using var own = await MergeWorld.OfAsync(links);
        var before = await own.DumpAsync("AuditEntry", "Merge");
        var store = new MergeStore(own.Graph, own.Acts, own.Clock);
        Assert.Equal(MergeResult.Done, await store.MergeAsync("a", "b", taken % 2 == 0 ? Nothing : ["name", "ico"], CancellationToken.None));
        Assert.DoesNotContain(await own.DumpAsync(), line => line.Contains(" Organisation b {", StringComparison.Ordinal) && !line.StartsWith("Merge", StringComparison.Ordinal));
        Assert.Equal(MergeResult.Done, await store.UndoAsync("a", "b", CancellationToken.None));
        Assert.Equal(before, await own.DumpAsync("AuditEntry", "Merge"));
    }

    [Property(MaxTest = 30, EndSize = 40)]
    public async Task What_is_added_between_is_not_lost(byte[] links, byte[] added)
    {
        await using var own = await MergeWorld.OfAsync(links);
        var before = await own.DumpAsync("AuditEntry", "Merge");
        var store = new MergeStore(own.Graph, own.Acts, own.Clock);
        await store.MergeAsync("a", "b", Nothing, CancellationToken.None);
        await MergeWorld.LinkAsync(own, "a", added, "later");
        var expected = await MergeWorld.CountAsync(own, "a", "later");
        Assert.Equal(MergeResult.Done, await store.UndoAsync("a", "b", CancellationToken.None));
        var after = await own.DumpAsync("AuditEntry", "Merge");
        Assert.Equal(expected, await MergeWorld.CountAsync(own, "a", "later"));
        Assert.All(before, line => Assert.Contains(line, after));
    }
}
