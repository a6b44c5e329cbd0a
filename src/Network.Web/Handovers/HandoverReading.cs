using Network.Graph;
using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Handovers;

/// <summary>Finds in the graph what somebody looks after in an organisation, and who could do it after them.</summary>
internal sealed class HandoverReading(IGraphReader reader, Node organisation, DateOnly today)
{
    /// <summary>The person and the account behind an id of either; the code of a person will do too.</summary>
    public static async Task<(Node? Person, Node? Account)> WhoAsync(IGraphReader reader, string id)
    {
        var found = await reader.FindAsync(id) is { Retired: false } node ? node : await reader.FindAsync("Person", id);
        return found switch
        {
            { Label: "Person" } => (found, (await reader.NeighboursAsync(found.Id, "IS", Direction.In)).Select(near => near.Node).FirstOrDefault()),
            { Label: "Account" } => ((await reader.NeighboursAsync(found.Id, "IS", Direction.Out)).Select(near => near.Node).FirstOrDefault(), found),
            _ => (null, null),
        };
    }

    /// <summary>Null where the person has, and had, nothing here.</summary>
    public async Task<Handover?> OfAsync(string id, Node? person, Node? account)
    {
        var posts = await PostsAsync();
        var accounts = await AccountsAsync(organisation.Id);
        var own = person is null ? [] : posts.Where(post => post.Holders.Any(holder => holder.Node.Id == person.Id)).ToArray();
        var acts = accounts.Any(one => one.Node.Id == account?.Id);
        if (own.Length == 0 && !acts)
        {
            return null;
        }

        HandoverItem[] items =
        [
            .. await ItemsAsync(own.Where(post => LooksAfter(post, person!.Id))),
            .. person is null ? [] : await MembershipsAsync(person.Id),
            .. account is null ? [] : await RolesAsync(account.Id, accounts),
        ];
        var name = (person ?? account)!.Properties.Text("name")!;
        return new Handover(id, name, Name, items, await SuccessorsAsync(posts, accounts, person?.Id, account?.Id), await KeepersAsync(accounts, account?.Id))
        {
            MayErase = person is not null && (await reader.NeighboursAsync(person.Id, "HOLDS", Direction.Out)).All(held => Held(held).EndedBefore(today)),
        };
    }

    public async Task<Orphans> OrphansAsync()
    {
        var posts = await PostsAsync();
        var accounts = await AccountsAsync(organisation.Id);
        return new Orphans(
            Name,
            [.. await ItemsAsync(posts.Where(post => post.Holders.All(holder => !Now(holder))))],
            await KeepersAsync(accounts, null),
            await SuccessorsAsync(posts, accounts, null, null));
    }

    private OrganisationName Name => OrganisationName.Of(organisation.Code!, organisation.Properties);

    /// <summary>They hold it still, or did last and nobody follows.</summary>
    private bool LooksAfter(HeldPost post, string person)
    {
        var last = post.Holders.OrderBy(holder => Held(holder).To ?? DateOnly.MaxValue).Last();
        return post.Holders.Any(holder => holder.Node.Id == person && Now(holder)) || (last.Node.Id == person && post.Holders.All(holder => !Now(holder) && !Held(holder).BeginsAfter(today)));
    }

    private bool Now(Neighbour holder) => Held(holder).Contains(today);

    private static Period Held(Neighbour holder) => Period.Of(holder.LinkProperties, "heldFrom", "heldTo");

    private async Task<IReadOnlyList<HeldPost>> PostsAsync()
    {
        var posts = new List<HeldPost>();
        foreach (var post in (await reader.NeighboursAsync(organisation.Id, "IN", Direction.In)).Where(near => near.Node.Label == "Post"))
        {
            posts.Add(new HeldPost(post.Node, await reader.NeighboursAsync(post.Node.Id, "HOLDS", Direction.In)));
        }

        return posts;
    }

    private async Task<IReadOnlyList<Neighbour>> AccountsAsync(string context) =>
        [.. (await reader.NeighboursAsync(context, "ACTS_IN", Direction.In)).Where(near => near.Node.Properties.Text("disabledOn") is null)];

    private async Task<IReadOnlyList<HandoverItem>> ItemsAsync(IEnumerable<HeldPost> posts)
    {
        var items = new List<HandoverItem>();
        foreach (var (post, holders) in posts)
        {
            var matters = new List<LocalText>();
            foreach (var competence in (await reader.NeighboursAsync(post.Id, "EXERCISED_BY", Direction.In)).Where(near => !Period.Of(near.Node.Properties).EndedBefore(today)))
            {
                matters.AddRange((await reader.NeighboursAsync(competence.Node.Id, "OF", Direction.Out)).Select(matter => LocalText.Of(matter.Node.Properties, "name")));
            }

            var left = holders.Any(Now) ? null : holders.Max(holder => Held(holder).To);
            items.Add(new HandoverItem(HandoverKind.Post, post.Id, LocalText.Of(post.Properties, "name"), [.. matters.DistinctBy(matter => matter.In("cs"))], left?.AddDays(1)));
        }

        return items;
    }

    private async Task<IReadOnlyList<HandoverItem>> MembershipsAsync(string person) => [.. (await reader.NeighboursAsync(person, "MEMBER_OF", Direction.Out))
        .Where(near => !Period.Of(near.LinkProperties, "since", "until").EndedBefore(today))
        .Select(near => new HandoverItem(HandoverKind.Membership, near.Node.Id, LocalText.Of(near.Node.Properties, "name"), [], null))];

    /// <summary>Only what nobody else may do is left behind.</summary>
    private async Task<IReadOnlyList<HandoverItem>> RolesAsync(string account, IReadOnlyList<Neighbour> accounts)
    {
        var items = new List<HandoverItem>();
        if (accounts.Where(one => one.LinkProperties.Text("role") == "organisationAdmin").Select(one => one.Node.Id).Distinct().ToArray() is [var only] && only == account)
        {
            items.Add(new HandoverItem(HandoverKind.Administration, organisation.Id, LocalText.Of(organisation.Properties, "name"), [], null));
        }

        foreach (var group in (await reader.NeighboursAsync(account, "ACTS_IN", Direction.Out)).Where(near => near.Node.Label == "Platform" && near.LinkProperties.Text("role") == "convener"))
        {
            if ((await AccountsAsync(group.Node.Id)).Count(near => near.LinkProperties.Text("role") == "convener") == 1)
            {
                items.Add(new HandoverItem(HandoverKind.Convening, group.Node.Id, LocalText.Of(group.Node.Properties, "name"), [], null));
            }
        }

        return items;
    }

    private async Task<IReadOnlyList<Successor>> SuccessorsAsync(IReadOnlyList<HeldPost> posts, IReadOnlyList<Neighbour> accounts, string? person, string? account)
    {
        var found = new List<Successor>();
        foreach (var one in accounts.Where(one => one.Node.Id != account).DistinctBy(one => one.Node.Id))
        {
            var who = (await reader.NeighboursAsync(one.Node.Id, "IS", Direction.Out)).Select(near => near.Node).FirstOrDefault();
            found.Add(new Successor((who ?? one.Node).Id, (who ?? one.Node).Properties.Text("name")!, one.Node.Id));
        }

        found.AddRange(posts.SelectMany(post => post.Holders).Where(Now).Select(holder => new Successor(holder.Node.Id, holder.Node.Properties.Text("name")!, null)));
        return [.. found.Where(one => one.Id != person).DistinctBy(one => one.Id).OrderBy(one => one.Name, DataWords.CzechOrder)];
    }

    /// <summary>The administrators of the organisation, else the coordinators of its region, else the organisation itself.</summary>
    private async Task<IReadOnlyList<string>> KeepersAsync(IReadOnlyList<Neighbour> accounts, string? leaving)
    {
        var admins = Named(accounts, "organisationAdmin", leaving);
        return admins.Count > 0 ? admins : await CoordinatorsAsync(leaving) is { Count: > 0 } coordinators ? coordinators : [Name.Official];
    }

    private async Task<IReadOnlyList<string>> CoordinatorsAsync(string? leaving)
    {
        foreach (var seat in await reader.NeighboursAsync(organisation.Id, "SEATED_IN", Direction.Out))
        {
            var region = (await reader.QueryAsync("territories/ladder", new { place = seat.Node.Code })).FirstOrDefault(row => row.Text("kind") == "region");
            if (region is not null && await reader.FindAsync("Territory", region.Required("code")) is { } node)
            {
                return Named(await AccountsAsync(node.Id), "coordinator", leaving);
            }
        }

        return [];
    }

    private static IReadOnlyList<string> Named(IReadOnlyList<Neighbour> accounts, string role, string? leaving) =>
        [.. accounts.Where(one => one.LinkProperties.Text("role") == role && one.Node.Id != leaving).Select(one => one.Node.Properties.Text("name")!).Distinct()];

    private sealed record HeldPost(Node Node, IReadOnlyList<Neighbour> Holders);
}
