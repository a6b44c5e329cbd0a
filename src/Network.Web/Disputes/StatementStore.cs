using Network.Graph;
using Network.Web.Audit;

namespace Network.Web.Disputes;

/// <summary>What came of making a statement.</summary>
public enum StatementResult
{
    Kept,

    /// <summary>Nothing was said, or too much.</summary>
    Unsaid,

    /// <summary>The dispute is settled, or is none of this organisation's.</summary>
    NotTheirs,

    /// <summary>Kept, and with it a dispute began: somebody else denies the same.</summary>
    Opened,
}

/// <summary>
/// What organisations say of a matter: in a dispute, or before there is one. Saying something again takes the place of
/// what was said before, which stays in the history.
/// </summary>
public sealed class StatementStore(Acts acts, TimeProvider clock)
{
    /// <param name="language">In which the text is written.</param>
    public Task<StatementResult> StateAsync(string dispute, string organisation, string text, string language, CancellationToken cancel)
    {
        var act = new Act("dispute.state");
        return DoAsync(act, text, async writer =>
        {
            if (await writer.FindAsync(Dispute.Label, dispute) is not { } found || found.Properties.Text("state") != "open"
                || (await writer.NeighboursAsync(found.Id, "ABOUT", Direction.Out)).FirstOrDefault(near => near.Node.Code == organisation) is not { Node: var party })
            {
                return StatementResult.NotTheirs;
            }

            act.To(Dispute.Label, found.Id);
            var matter = (await writer.NeighboursAsync(found.Id, "OF", Direction.Out))[0].Node;
            var territory = (await writer.NeighboursAsync(found.Id, "IN", Direction.Out))[0].Node;
            var stance = found.Properties.Text("kind") == "bothDeny" ? "denies" : "claims";
            await JoinAsync(writer, found.Id, await SayAsync(writer, party, matter, territory, stance, text, language));
            return StatementResult.Kept;
        }, cancel);
    }

    /// <summary>"This is not ours." Where another organisation says the same of the same place, a dispute begins.</summary>
    public Task<StatementResult> DenyAsync(string organisation, string matter, string territory, string text, string language, CancellationToken cancel)
    {
        var act = new Act("dispute.deny");
        return DoAsync(act, text, async writer =>
        {
            if (await writer.FindAsync("Organisation", organisation) is not { } party || await writer.FindAsync("Matter", matter) is not { } about || await writer.FindAsync("Territory", territory) is not { } place)
            {
                return StatementResult.NotTheirs;
            }

            act.To("Organisation", party.Id);
            await SayAsync(writer, party, about, place, "denies", text, language);
            return await new Denials(writer, Shared.LocalDay.Today(clock)).MeetAsync(about, place, party) ? StatementResult.Opened : StatementResult.Kept;
        }, cancel);
    }

    internal static async Task JoinAsync(IGraphWriter writer, string dispute, string statement)
    {
        if ((await writer.NeighboursAsync(statement, "IN", Direction.Out)).All(near => near.Node.Id != dispute))
        {
            await writer.LinkAsync(statement, "IN", dispute);
        }
    }

    private async Task<string> SayAsync(IGraphWriter writer, Node party, Node matter, Node territory, string stance, string text, string language)
    {
        var code = Statement.CodeOf(matter.Code!, territory.Code!, party.Code!);
        var said = new Properties
        {
            { "stance", stance }, { "text", text.Trim() }, { "textEn", null }, { "textUk", null }, { "language", language },
            { "saidOn", Shared.LocalDay.Today(clock) }, { "author", acts.Caller.Who.Account }, { "confidence", "verified" }, { "source", null },
        };
        if (await writer.FindAsync(Statement.Label, code) is { } before)
        {
            await writer.ChangeAsync(before.Id, before.Version, said);
            return before.Id;
        }

        var made = (await writer.CreateAsync(Statement.Label, said.With(new Properties { { "code", code } }))).Node;
        await writer.LinkAsync(made.Id, "OF", party.Id);
        await writer.LinkAsync(made.Id, "ABOUT", matter.Id);
        await writer.LinkAsync(made.Id, "ABOUT", territory.Id);
        return made.Id;
    }

    private async Task<StatementResult> DoAsync(Act act, string text, Func<IGraphWriter, Task<StatementResult>> write, CancellationToken cancel) =>
        text.Trim() is not { Length: > 0 and <= Statement.Longest } ? StatementResult.Unsaid : await acts.DoAsync(
            act,
            async writer =>
            {
                var result = await write(writer);
                if (result == StatementResult.NotTheirs)
                {
                    writer.Abandon();
                }

                return result;
            },
            cancel);
}
