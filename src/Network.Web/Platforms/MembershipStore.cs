using Network.Graph;
using Network.Web.Audit;
using Network.Web.Shared;

namespace Network.Web.Platforms;

/// <summary>An organisation or a person that can belong to a group.</summary>
public sealed record Candidate(string Id, string Label, string Code, string Name, string? ShortName)
{
    public static Candidate Of(Row row) => new(row.Required("id"), row.Required("label"), row.Required("code"), row.Required("name"), row.Text("short_name"));

    /// <summary>Named by code, by full name or by short name, with or without accents.</summary>
    public bool Answers(string typed)
    {
        var words = string.Join(' ', Folding.Words(typed));
        return words.Length > 0 && (Code == typed || string.Join(' ', Folding.Words(Name)) == words || (ShortName is { } own && string.Join(' ', Folding.Words(own)) == words));
    }
}

/// <summary>Writes down who joins and who leaves a group; nothing is ever removed, a membership that is over has a last day.</summary>
public sealed class MembershipStore(IGraph graph, Acts acts)
{
    public async Task<IReadOnlyList<Candidate>> CandidatesAsync(CancellationToken cancel) =>
        [.. (await graph.QueryAsync("platforms/candidates", cancel: cancel)).Select(Candidate.Of)];

    /// <param name="who">Name or code of an organisation or a person.</param>
    /// <returns>Null where all is well.</returns>
    public Task<MembershipProblem?> JoinAsync(string platform, string who, DateOnly? since, CancellationToken cancel)
    {
        var act = new Act("platform.join");
        return DoAsync(act, platform, async (writer, found) =>
        {
            var named = (await writer.QueryAsync("platforms/candidates")).Select(Candidate.Of).Where(one => one.Answers(who)).ToArray();
            if (named is not [var member])
            {
                return MembershipProblem.NobodyKnown;
            }

            var others = found.Memberships.Where(one => one.Code == member.Code && one.Organisation is null == (member.Label == "Person")).Select(one => one.Lasts);
            if (MembershipPlan.Join(found.Platform.Lasts, others, since) is { } problem)
            {
                return problem;
            }

            await writer.LinkAsync(member.Id, "MEMBER_OF", found.Id, new Properties { { "since", since } });
            return null;
        }, cancel);
    }

    /// <param name="membership">Id of its link.</param>
    public Task<MembershipProblem?> EndAsync(string platform, string membership, DateOnly? until, CancellationToken cancel) => DoAsync(new Act("platform.leave"), platform, async (writer, found) =>
    {
        if (found.Memberships.FirstOrDefault(one => one.Id == membership) is not { } known)
        {
            return MembershipProblem.EndedAlready;
        }

        if (MembershipPlan.End(known.Lasts, until) is { } problem)
        {
            return problem;
        }

        var member = (await writer.FindAsync(known.Organisation is null ? "Person" : "Organisation", known.Code))!;
        await writer.UnlinkAsync(membership);
        await writer.LinkAsync(member.Id, "MEMBER_OF", found.Id, new Properties { { "since", known.Lasts.From }, { "until", until } });
        return null;
    }, cancel);

    private Task<MembershipProblem?> DoAsync(Act act, string platform, Func<IGraphWriter, PlatformRecord, Task<MembershipProblem?>> write, CancellationToken cancel) => acts.DoAsync(
        act,
        async writer =>
        {
            var problem = MembershipProblem.NobodyKnown as MembershipProblem?;
            if (await PlatformStore.FindAsync(writer, platform) is { } found)
            {
                act.To(Platform.Label, found.Id);
                problem = await write(writer, found);
            }

            if (problem is not null)
            {
                writer.Abandon();
            }

            return problem;
        },
        cancel);
}
