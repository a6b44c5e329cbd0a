using System.Text.RegularExpressions;

namespace Network.Web.Imports;

internal static partial class Patterns
{
    [GeneratedRegex("^[A-Za-z0-9]{7}$")]
    public static partial Regex DataBox();

    [GeneratedRegex(@"^[^\s@<>()\[\],;:""\\]{1,64}@[^\s@<>()\[\],;:""\\/]{1,253}$")]
    public static partial Regex Email();

    [GeneratedRegex(@"^\+?[0-9][0-9 /()-]{2,29}$")]
    public static partial Regex Phone();

    /// <summary>An address for people: no other scheme than the two of the web.</summary>
    [GeneratedRegex(@"^(https?://)?[\p{L}\p{N}][\p{L}\p{N}.-]*\.[\p{L}\p{N}-]{2,}(:[0-9]{1,5})?([/?#][^\s<>""]*)?$", RegexOptions.IgnoreCase)]
    public static partial Regex Web();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
    public static partial Regex Code();
}
