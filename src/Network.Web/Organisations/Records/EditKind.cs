namespace Network.Web.Organisations.Records;

/// <summary>The pages on which an organisation's records are edited; a proposal remembers its own.</summary>
public enum EditKind
{
    Profile,
    Branch,
    NewBranch,
    BranchClosing,
    Contact,
    Post,
    NewPost,
    Holder,
    Competence,
    Claim,
    Withdrawal,

    /// <summary>An earlier state is to come back; it has no page of its own.</summary>
    Restoration,
}

public static class EditKinds
{
    private static readonly (EditKind Kind, string Word, string? Label)[] All =
    [
        (EditKind.Profile, "profile", null),
        (EditKind.Branch, "place", "Branch"),
        (EditKind.NewBranch, "new-place", null),
        (EditKind.BranchClosing, "place-closing", "Branch"),
        (EditKind.Contact, "contact", "Contact"),
        (EditKind.Post, "post", "Post"),
        (EditKind.NewPost, "new-post", null),
        (EditKind.Holder, "holder", "Post"),
        (EditKind.Competence, "competence", "Competence"),
        (EditKind.Claim, "claim", null),
        (EditKind.Withdrawal, "withdrawal", "Competence"),
    ];

    public static EditKind? Of(string word) => All.Where(known => known.Word == word).Select(known => (EditKind?)known.Kind).FirstOrDefault();

    /// <summary>What kind of thing it edits; null where it is the organisation itself or a new thing.</summary>
    public static string? LabelOf(EditKind kind) => All.FirstOrDefault(known => known.Kind == kind).Label;

    public static string Address(string organisation, EditKind kind, string? thing = null) =>
        $"~/organisations/{Uri.EscapeDataString(organisation)}/edit/{All.First(known => known.Kind == kind).Word}{(thing is null ? "" : "/" + Uri.EscapeDataString(thing))}";

    /// <summary>Of the place where all editing begins.</summary>
    public static string Start(string organisation) => $"~/organisations/{Uri.EscapeDataString(organisation)}/edit";
}
