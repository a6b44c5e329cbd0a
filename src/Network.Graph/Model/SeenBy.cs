namespace Network.Graph.Model;

/// <summary>Who may see a property; what <c>System</c> alone sees is a secret, and the history never tells it.</summary>
internal enum SeenBy
{
    Public,
    Members,
    Owner,
    System,
}
