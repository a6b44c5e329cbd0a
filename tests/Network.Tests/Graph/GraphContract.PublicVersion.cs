using Network.Graph;

namespace Network.Tests.Graph;

/// <summary>What is kept in memory is read again when what everybody sees has changed, and not when somebody signed in.</summary>
public abstract partial class GraphContract
{
    [Fact]
    public async Task The_public_version_grows_with_what_everybody_sees_and_with_nothing_else()
    {
        var place = await Graph.PlaceAsync("562564", "Jílové");
        var region = await Graph.PlaceAsync("CZ042", "Ústecký kraj");
        var first = await Graph.PublicVersionAsync();
        var account = await Graph.WriteAsync("test", async writer =>
        {
            var made = (await writer.CreateAsync("Account", Facts.Account("jana@example.org", "J. N.", "hash"))).Node;
            await writer.LinkAsync(made.Id, "ACTS_IN", region.Id, new Properties { { "role", "coordinator" } });
            return made;
        });
        await Graph.WriteAsync("test", writer => writer.ChangeAsync(account.Id, 1, new Properties { { "name", "Jana" } }));
        await Graph.WriteAsync("test", async writer =>
        {
            await writer.FindAsync(account.Id);
            return await writer.EraseAsync(account.Id);
        });
        Assert.Equal(first, await Graph.PublicVersionAsync());

        var link = await Graph.WriteAsync("test", writer => writer.LinkAsync(place.Id, "LIES_IN", region.Id));
        var second = await Graph.PublicVersionAsync();
        Assert.True(second > first);
        await Graph.WriteAsync("test", writer => writer.UnlinkAsync(link));
        var third = await Graph.PublicVersionAsync();
        Assert.True(third > second);
        await Graph.WriteAsync("test", writer => writer.EraseAsync(place.Id));
        Assert.True(await Graph.PublicVersionAsync() > third);
    }
}
