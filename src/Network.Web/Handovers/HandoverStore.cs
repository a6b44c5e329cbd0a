using Network.Graph;
using Network.Web.Audit;
using Network.Web.Retention;
using Network.Web.Shared;

namespace Network.Web.Handovers;

/// <summary>Lists what somebody who leaves looks after, and hands it over.</summary>
public sealed class HandoverStore(Acts acts, TimeProvider clock)
{
    private DateOnly Today => LocalDay.Today(clock);

    /// <param name="who">Id of the person or of the account.</param>
    /// <returns>Null where there is no such organisation, or the person has nothing in it.</returns>
    public Task<Handover?> ListAsync(string organisation, string who, CancellationToken cancel) => acts.ReadAsync(
        new Act("handover.read", organisation),
        async reader =>
        {
            var (person, account) = await HandoverReading.WhoAsync(reader, who);
            return await reader.FindAsync("Organisation", organisation) is { } node ? await new HandoverReading(reader, node, Today).OfAsync(who, person, account) : null;
        },
        cancel);

    /// <summary>Everything of an organisation that nobody looks after, whoever left it. Null where there is no such organisation.</summary>
    public Task<Orphans?> OrphansAsync(string organisation, CancellationToken cancel) => acts.ReadAsync(
        new Act("handover.read", organisation),
        async reader => await reader.FindAsync("Organisation", organisation) is { } node ? await new HandoverReading(reader, node, Today).OrphansAsync() : null,
        cancel);

    public Task<HandoverResult> HandOverAsync(string organisation, string who, HandoverPlan plan, CancellationToken cancel)
    {
        var act = new Act("handover.carryout");
        return acts.DoAsync(
            act,
            async writer =>
            {
                var result = await HandOverAsync(writer, act, organisation, who, plan);
                if (result != HandoverResult.Done)
                {
                    writer.Abandon();
                }

                return result;
            },
            cancel);
    }

    /// <summary>Takes away what the map knows of a person who holds no post any more, with the proposals that name them.</summary>
    /// <returns>False where the person has nothing to do with the organisation, or holds a post still.</returns>
    public Task<bool> EraseAsync(string organisation, string who, CancellationToken cancel)
    {
        var act = new Act("person.erase");
        return acts.DoAsync(
            act,
            async writer =>
            {
                var (person, account) = await HandoverReading.WhoAsync(writer, who);
                if (await writer.FindAsync("Organisation", organisation) is not { } node || await new HandoverReading(writer, node, Today).OfAsync(who, person, account) is not { MayErase: true })
                {
                    writer.Abandon();
                    return false;
                }

                act.In(node.Id).To("Person", person!.Id);
                return await Erasing.EraseAsync(writer, person.Id);
            },
            cancel);
    }

    private async Task<HandoverResult> HandOverAsync(IGraphWriter writer, Act act, string organisation, string who, HandoverPlan plan)
    {
        var (person, account) = await HandoverReading.WhoAsync(writer, who);
        if (await writer.FindAsync("Organisation", organisation) is not { } node || await new HandoverReading(writer, node, Today).OfAsync(who, person, account) is not { } handover)
        {
            return HandoverResult.NotTheirs;
        }

        act.To("Organisation", node.Id);
        HandoverItem[] chosen = [.. handover.Items.Where(item => plan.To.GetValueOrDefault(item.Key) is { Length: > 0 })];
        foreach (var item in chosen)
        {
            var successor = handover.Successors.FirstOrDefault(one => one.Id == plan.To[item.Key]);
            if (successor is null || (successor.Account is null && item.Kind is (HandoverKind.Administration or HandoverKind.Convening)))
            {
                return HandoverResult.WrongSuccessor;
            }

            await new HandingOver(writer, person, plan.LastDay).CarryOutAsync(item, successor);
        }

        return chosen.Length == 0 ? HandoverResult.NobodyChosen : HandoverResult.Done;
    }
}
