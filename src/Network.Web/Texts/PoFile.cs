namespace Network.Web.Texts;

/// <summary>
/// A translators' file (gettext PO), read by hand because no PO package restores. Its msgids are dotted keys
/// (<c>answer.decides</c>), not sentences: Czech wording changes often and must not orphan its translations, one Czech
/// word may need two words elsewhere, and a test can find every missing and unused key. Czech is a translation too.
/// An entry marked fuzzy counts as missing, as everywhere in gettext; contexts are not used, a key is one already.
/// </summary>
internal sealed record PoFile(IReadOnlyDictionary<string, string> Headers, IReadOnlyDictionary<string, PoMessage> Messages)
{
    public static PoFile Read(string path) => Parse(File.ReadAllLines(path), Path.GetFileName(path));

    public static PoFile Parse(IEnumerable<string> lines, string name)
    {
        var messages = new Dictionary<string, PoMessage>();
        var headers = new Dictionary<string, string>();
        foreach (var message in PoReader.Read(lines, name).Where(m => !m.IsFuzzy && m.Forms.Any(f => f.Length > 0)))
        {
            if (message.Key.Length == 0) headers = HeadersIn(message.Forms[0]);
            else if (!messages.TryAdd(message.Key, message))
                throw new FormatException($"{name}: {message.Key} is there twice.");
        }

        return new PoFile(headers, messages);
    }

    private static Dictionary<string, string> HeadersIn(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(':', 2))
        .Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim());
}

/// <summary>One key with its text: one form, or one for each plural of the language.</summary>
internal sealed record PoMessage(string Key, bool IsPlural, IReadOnlyList<string> Forms, bool IsFuzzy);
