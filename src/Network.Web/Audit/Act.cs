namespace Network.Web.Audit;

/// <summary>What somebody does, as the records of acts name it; the sentence is <c>act.{Name}</c> of the texts.</summary>
/// <param name="Name">Thing and verb: <c>organisation.propose</c>.</param>
/// <param name="Context">Id of the organisation or region it happens in.</param>
public sealed record Act(string Name, string? Context = null, string? Reason = null)
{
    public string? Context { get; private set; } = Context;

    /// <summary>Kind and id of what it is done to; the writing function may say so once it knows.</summary>
    public string? SubjectLabel { get; private set; }

    public string? Subject { get; private set; }

    public string Outcome { get; private set; } = "done";

    public Act To(string label, string id)
    {
        (SubjectLabel, Subject) = (label, id);
        return this;
    }

    public Act AsReading()
    {
        Outcome = "read";
        return this;
    }

    /// <summary>The organisation or region, where it is known only once something was read.</summary>
    public Act In(string context)
    {
        Context = context;
        return this;
    }
}
