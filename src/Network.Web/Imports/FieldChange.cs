namespace Network.Web.Imports;

/// <param name="Before">Cells; empty where there is nothing.</param>
public sealed record FieldChange(string Column, string Before, string After);
