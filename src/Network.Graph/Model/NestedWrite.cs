namespace Network.Graph.Model;

/// <summary>Marks the flow of control inside a write function, which may not begin another write.</summary>
internal static class NestedWrite
{
    private static readonly AsyncLocal<bool> Inside = new();

    public static void Refuse()
    {
        if (Inside.Value)
        {
            throw new InvalidOperationException("A write began another write and would wait for itself for ever. It talks to its writer only.");
        }
    }

    /// <summary>Everything that the caller starts from here on counts as inside; ends with the caller's own async method.</summary>
    public static void Enter() => Inside.Value = true;
}
