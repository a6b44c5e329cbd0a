namespace Network.Web.Imports;

/// <param name="Version">Of the record as the import left it.</param>
internal sealed record Standing(string Id, long Version);
