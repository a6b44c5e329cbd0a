namespace Network.Web.Organisations.Records;

/// <summary>What a sheet is filled from.</summary>
/// <param name="Subject">The thing edited; null for a new one and for the organisation itself.</param>
public sealed record SheetGround(OwnRecords Own, Thing? Subject, Choices Choices, DateOnly Today)
{
    public Thing Organisation => Own.Organisation;
}
