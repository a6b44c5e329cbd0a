namespace Network.Web.Imports;

/// <summary>Which rows of a plan are wanted.</summary>
public enum RowChoice
{
    /// <summary>All of them or nothing.</summary>
    All,

    /// <summary>Those that have no problem.</summary>
    SoundOnly,
}
