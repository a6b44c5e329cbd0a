namespace Network.Graph.Model;

/// <summary>The words of the column <c>type</c>.</summary>
internal enum PropertyKind
{
    Text,
    Number,
    Bool,
    Date,
    List,
}
