using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>Something to choose: words of the platform by their key, or a name of the data.</summary>
public sealed record Option(string Value, string? Key, LocalText? Name = null, string? Group = null)
{
    public static Option Of(Thing thing) => new(thing.Code, null, thing.Name);
}
