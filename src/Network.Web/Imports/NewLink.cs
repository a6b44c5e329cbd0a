using Network.Graph;

namespace Network.Web.Imports;

/// <param name="Label">Of the other end.</param>
/// <param name="Code">Of the other end.</param>
internal sealed record NewLink(string Type, string Label, string Code, Properties Properties);
