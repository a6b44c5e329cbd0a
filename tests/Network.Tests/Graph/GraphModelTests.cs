using Network.Graph;
using Network.Graph.Model;
using Network.Graph.Moving;

namespace Network.Tests.Graph;

/// <summary>What the tables of the model may not say, and what it says of secrets.</summary>
public sealed class GraphModelTests
{
    private const string NodeHead = "label,property,type,required,search,seen by,kept,meaning\n";
    private const string LinkHead = "from,type,to,properties,seen by,kept,meaning\n";

    [Theory]
    [InlineData("name,text,yes,name,owner", "search")]
    [InlineData("name,text,yes,text,system", "search")]
    [InlineData("name,text,yes,,nobody", "nobody")]
    [InlineData("name,text,yes,,", "SeenBy")]
    [InlineData("name,2,yes,,public", "PropertyKind")]
    public void Tables_that_make_no_sense_are_refused(string row, string says) => Assert.Contains(
        says,
        Assert.Throws<ModelViolationException>(() => Model($"Account,{row},for good,a name\n", "")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_link_has_no_secrets()
    {
        Model("", "Account,HAS,Account,,system,for good,x\n");
        Assert.Throws<ModelViolationException>(() => Model("", "Account,HAS,Account,key:text,system,for good,x\n"));
    }

    [Fact]
    public void A_value_that_not_everybody_may_see_stands_in_no_message()
    {
        var model = Model("Account,key,text,,,system,for good,x\nAccount,age,number,,,public,for good,x\n", "");
        Assert.DoesNotContain("1234", Assert.Throws<ModelViolationException>(() => model.Check("Account", new() { { "key", 1234 } })).Message, StringComparison.Ordinal);
        Assert.Contains("old", Assert.Throws<ModelViolationException>(() => model.Check("Account", new() { { "age", "old" } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_a_foreign_history_tells_is_left_out_on_the_way()
    {
        var history = new ToldHistory();
        var told = Facts.Account("dana@example.org", "Dana", "a hash");
        var change = new Change(1, DateTimeOffset.UnixEpoch, "test", "changed", "id", 2, told, told);
        history.Of(new GraphRecord.OfNode(new Node("id", "Account", 2, false, told)));
        var left = Assert.IsType<GraphRecord.OfChange>(history.Of(new GraphRecord.OfChange(change))).Change;
        Assert.Equal((null, "Dana"), (left.Before!["passwordHash"], left.After!.Text("name")));
        Assert.Null(left.After["passwordHash"]);
        var other = new GraphRecord.OfChange(change with { Subject = "another" });
        Assert.Same(other, history.Of(other));
    }

    private static GraphModel Model(string nodes, string links) => new(CsvTable.Parse(NodeHead + nodes).Rows, CsvTable.Parse(LinkHead + links).Rows);
}
