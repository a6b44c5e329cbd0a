using System.Text;

namespace Network.Web.Texts;

/// <summary>Reads PO line by line; every complaint names the file and the line, for a translator fixes it, not us.</summary>
internal sealed class PoReader(string name)
{
    private readonly List<StringBuilder> forms = [];
    private StringBuilder? open;
    private StringBuilder? key;
    private bool isPlural;
    private bool isFuzzy;
    private int number;

    public static IEnumerable<PoMessage> Read(IEnumerable<string> lines, string name)
    {
        var reader = new PoReader(name);
        foreach (var line in lines.Append("msgid \"\""))
            if (reader.Take(line.Trim()) is { } message)
                yield return message;
    }

    /// <returns>The message that this line shows to be complete: the one before a new msgid or a comment.</returns>
    private PoMessage? Take(string line)
    {
        number++;
        if (line.StartsWith('"')) Continue(line);
        else if (line.StartsWith("msgid_plural", StringComparison.Ordinal)) (isPlural, open) = (true, new StringBuilder());
        else if (line.StartsWith("msgstr", StringComparison.Ordinal)) Form(line);
        else if (line.StartsWith("msgid", StringComparison.Ordinal)) return Next(line);
        else if (line.StartsWith('#')) return Comment(line);
        else if (line.Length > 0) throw Wrong("is no part of a PO file");
        return null;
    }

    private PoMessage? Next(string line)
    {
        var done = Finish();
        key = new StringBuilder(Quoted(line["msgid".Length..]));
        open = key;
        return done;
    }

    private PoMessage? Comment(string line)
    {
        var done = Finish();
        if (line.StartsWith("#,", StringComparison.Ordinal)) isFuzzy = line.Contains("fuzzy", StringComparison.Ordinal);
        return done;
    }

    private PoMessage? Finish()
    {
        var done = key is null || forms.Count == 0
            ? null
            : new PoMessage(key.ToString(), isPlural, [.. forms.Select(f => f.ToString())], isFuzzy);
        if (done is null) return null;
        forms.Clear();
        (key, open, isPlural, isFuzzy) = (null, null, false, false);
        return done;
    }

    private void Form(string line)
    {
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        if (quote < 0 || key is null) throw Wrong("has no text or no msgid before it");
        open = new StringBuilder(Quoted(line[quote..]));
        forms.Add(open);
    }

    private void Continue(string line) => (open ?? throw Wrong("continues nothing")).Append(Quoted(line));

    private string Quoted(string part)
    {
        var text = part.Trim();
        if (text.Length < 2 || text[0] != '"' || text[^1] != '"') throw Wrong("lacks a quotation mark");
        return text[1..^1].Replace("\\n", "\n", StringComparison.Ordinal)
            .Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
    }

    private FormatException Wrong(string why) => new($"{name}, line {number} {why}.");
}
