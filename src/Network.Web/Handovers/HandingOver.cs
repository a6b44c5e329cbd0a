using Network.Graph;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Handovers;

/// <summary>Hands one thing after the other to its successor, inside of somebody's write. What was stays with both its days.</summary>
internal sealed class HandingOver(IGraphWriter writer, Node? person, DateOnly lastDay)
{
    /// <summary>A successor gets a right at once; who leaves loses it with their account.</summary>
    public Task CarryOutAsync(HandoverItem item, Successor successor) => item.Kind switch
    {
        HandoverKind.Post => PostAsync(item.Id, successor),
        HandoverKind.Membership => MembershipAsync(item.Id, successor),
        HandoverKind.Administration => writer.GiveRoleAsync(successor.Account!, item.Id, Role.OrganisationAdmin, lastDay),
        HandoverKind.Convening => writer.GiveRoleAsync(successor.Account!, item.Id, Role.Convener, lastDay),
    };

    private async Task PostAsync(string post, Successor successor)
    {
        foreach (var held in (await writer.NeighboursAsync(post, "HOLDS", Direction.In)).Where(near => near.Node.Id == person?.Id && !Period.Of(near.LinkProperties, "heldFrom", "heldTo").EndedBefore(lastDay)))
        {
            await writer.UnlinkAsync(held.LinkId);
            await writer.LinkAsync(held.Node.Id, "HOLDS", post, held.LinkProperties.With(new Properties { { "heldTo", lastDay } }));
        }

        await writer.LinkAsync(await PersonAsync(successor), "HOLDS", post, new Properties { { "heldFrom", lastDay.AddDays(1) } });
    }

    private async Task MembershipAsync(string group, Successor successor)
    {
        foreach (var seat in (await writer.NeighboursAsync(person!.Id, "MEMBER_OF", Direction.Out)).Where(near => near.Node.Id == group && !Period.Of(near.LinkProperties, "since", "until").EndedBefore(lastDay)))
        {
            await writer.UnlinkAsync(seat.LinkId);
            await writer.LinkAsync(person.Id, "MEMBER_OF", group, seat.LinkProperties.With(new Properties { { "until", lastDay } }));
        }

        var next = await PersonAsync(successor);
        if ((await writer.NeighboursAsync(next, "MEMBER_OF", Direction.Out)).All(near => near.Node.Id != group || Period.Of(near.LinkProperties, "since", "until").EndedBefore(lastDay)))
        {
            await writer.LinkAsync(next, "MEMBER_OF", group, new Properties { { "since", lastDay.AddDays(1) } });
        }
    }

    /// <summary>An account whose person the map does not know yet becomes known with the first post.</summary>
    private async Task<string> PersonAsync(Successor successor)
    {
        if (successor.Id != successor.Account)
        {
            return successor.Id;
        }

        var name = (await writer.FindAsync(successor.Id))!.Properties.Text("name")!;
        for (var attempt = 1; ; attempt++)
        {
            var code = string.Join('-', Folding.Words(name)) + (attempt > 1 ? $"-{attempt}" : "");
            if (await writer.CreateAsync("Person", new Properties { { "code", code }, { "name", name }, { "confidence", "verified" } }) is CreateResult.Created made)
            {
                await writer.LinkAsync(successor.Id, "IS", made.New.Id);
                return made.New.Id;
            }
        }
    }
}
