namespace Network.Web.Rights;

/// <summary>
/// Says what somebody must be able to do to reach an endpoint. <see cref="Gate"/> asks <see cref="Rules"/> before anything
/// else runs; a route parameter names the thing it is about.
/// </summary>
/// <param name="what">The capability; its rule says which kind of thing it is about.</param>
/// <param name="parameter">Route parameter with the code of that thing; none for what is not about one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CanAttribute(Capability what, string? parameter = null) : Attribute
{
    public Capability What => what;

    public string? Parameter => parameter;
}

/// <summary>Says that anybody may reach an endpoint, and why.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicAttribute(string reason) : Attribute
{
    public string Reason => reason;

    /// <summary>The answer is the same for everybody: nobody is looked up, and browsers may keep it.</summary>
    public bool Impersonal { get; init; }
}
