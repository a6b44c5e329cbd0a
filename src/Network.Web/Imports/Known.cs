namespace Network.Web.Imports;

/// <summary>A record that cells name.</summary>
/// <param name="Kind">Of a contact.</param>
/// <param name="Value">Of a contact.</param>
/// <param name="Owner">Organisation of a branch or post.</param>
internal sealed record Known(string Label, string Code, string? Name = null, bool Retired = false, string? Csu = null, string? Kind = null, string? Value = null, string? Owner = null);
