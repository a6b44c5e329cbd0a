namespace Network.Web.Shared;

/// <summary>Which page of a list is shown; the addresses keep everything else of the question.</summary>
public sealed record Pager(int Page, int Pages, Func<int, string> Address)
{
    public static int Count(int items, int size) => Math.Max(1, (items + size - 1) / size);
}
