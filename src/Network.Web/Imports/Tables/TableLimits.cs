namespace Network.Web.Imports.Tables;

/// <summary>More than this is no table of a network but an attack or a mistake.</summary>
internal static class TableLimits
{
    public const int FileBytes = 12 * 1024 * 1024;
    public const int Rows = 100_000;
    public const int Columns = 200;
    public const int CellCharacters = 32_000;

    /// <summary>Cells that are kept, empty ones before a full one included: 24 MB of references.</summary>
    public const int Cells = 3_000_000;

    /// <summary>Characters that are kept in all.</summary>
    public const int Characters = 24_000_000;

    /// <summary>Bytes that all parts of a workbook may really inflate to.</summary>
    public const long InflatedBytes = 128L * 1024 * 1024;

    /// <summary>Parts of a workbook.</summary>
    public const int Parts = 500;
}
