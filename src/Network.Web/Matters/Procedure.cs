using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Web.Matters;

/// <summary>What to do in a matter: when to come, what to bring, how, for how much, until when.</summary>
/// <param name="Groups">Target groups it is for; none: everybody.</param>
/// <param name="Channels">inPerson, post, dataBox, online, email, phone.</param>
public sealed record Procedure(
    string Code,
    IReadOnlyList<string> Groups,
    LocalText When,
    IReadOnlyList<LocalText> Bring,
    LocalText BringNote,
    IReadOnlyList<string> Channels,
    LocalText ChannelNote,
    LocalText Fee,
    LocalText Deadline,
    Confidence Confidence)
{
    public static Procedure Of(Row row)
    {
        var properties = row.Properties("props");
        return new Procedure(
            row.Required("code"),
            properties.List("groups"),
            LocalText.Of(properties, "when"),
            LocalText.ListOf(properties, "bring"),
            LocalText.Of(properties, "bringNote"),
            properties.List("channel"),
            LocalText.Of(properties, "channelNote"),
            LocalText.Of(properties, "fee"),
            LocalText.Of(properties, "deadline"),
            properties.Confidence());
    }

    /// <summary>
    /// The procedure for this person: the one for the person's group, else the one for everybody. Where the person is
    /// not known and only particular ones exist, all of them, so that nothing is left out.
    /// </summary>
    public static IReadOnlyList<Procedure> For(Person person, IReadOnlyList<Procedure> all, TargetGroups groups)
    {
        string?[] said = [person.Status, person.Role];
        var own = all.FirstOrDefault(one => said.Any(code => code is not null && one.Groups.Any(group => groups.IsWithin(code, group))));
        var common = all.FirstOrDefault(one => one.Groups.Count == 0);
        return own is not null ? [own] : common is not null ? [common] : all;
    }
}
