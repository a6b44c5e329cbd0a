namespace Network.Web.Imports.Tables;

/// <summary>What came of reading a file.</summary>
public abstract record TableReading
{
    private TableReading() { }

    public sealed record Read(IReadOnlyList<Table> Tables) : TableReading;

    public sealed record Refused(TableProblem Problem) : TableReading;
}
