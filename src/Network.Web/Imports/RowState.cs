namespace Network.Web.Imports;

public enum RowState
{
    Create,
    Change,
    Unchanged,

    /// <summary>It has problems; nothing of it is taken.</summary>
    Refused,
}
