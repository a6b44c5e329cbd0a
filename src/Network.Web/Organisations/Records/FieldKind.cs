namespace Network.Web.Organisations.Records;

public enum FieldKind
{
    Line,

    /// <summary>Several lines of running text.</summary>
    Prose,

    /// <summary>One item a line.</summary>
    Lines,
    Day,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Any of several.</summary>
    Several,
}
