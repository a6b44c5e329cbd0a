namespace Network.Web.Organisations.Records;

/// <summary>Fields under one heading.</summary>
/// <param name="Number">Where a heading repeats.</param>
/// <param name="Folds">It may be left alone, so it opens only on demand or where something is wrong.</param>
public sealed record SheetSection(string Key, string? LeadKey, int? Number, bool Folds, List<SheetField> Fields)
{
    /// <summary>What was chosen first in it tells one from another.</summary>
    public Option? Chosen => Fields is [{ Kind: FieldKind.Choice } first, ..] ? first.Options.FirstOrDefault(option => option.Value == first.Shown) : null;
}
