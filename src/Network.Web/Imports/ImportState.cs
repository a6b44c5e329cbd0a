namespace Network.Web.Imports;

public enum ImportState
{
    Running,
    Done,

    /// <summary>A record changed since the plan was made: nothing was taken.</summary>
    Refused,

    /// <summary>It broke off; what it had begun was taken back.</summary>
    Failed,
    Undoing,
    Undone,

    /// <summary>Taken back but for records that somebody changed since.</summary>
    PartlyUndone,
}
