using Network.Graph;

namespace Network.Web.Imports;

/// <summary>
/// Reads the columns about languages side by side: the nth item of each belongs to the nth language. A column that the
/// table does not have leaves what is known of the same language in the same mode.
/// </summary>
internal sealed class SpeechPlanning(IReadOnlyList<(Column.Speech Column, string Cell)> cells, IReadOnlyList<HeldLink> held, CellReading reading)
{
    /// <summary>Links to make and to cut; null after a complaint.</summary>
    public (IReadOnlyList<NewLink> Make, IReadOnlyList<HeldLink> Cut)? Plan()
    {
        if (cells.FirstOrDefault(cell => cell.Column.Property is null) is not { Column: { } column, Cell: var languages })
        {
            reading.Complain(cells[0].Column.Name, "import.cell.languagesMissing");
            return null;
        }

        var items = ListCell.Filled(languages).Select(item => Language(column, item)).ToList();
        var details = cells.Where(cell => cell.Column.Property is not null).Select(cell => (cell.Column, Items: Aligned(cell.Column, cell.Cell, items.Count))).ToList();
        return items.Contains(null) || details.Exists(detail => detail.Items is null) ? null : Compared([.. items.OfType<(string, string)>()], details!);
    }

    private (string Language, string Mode)? Language(Column.Speech column, string item)
    {
        if (item.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is not [var language, var mode])
        {
            reading.Complain(column.Name, "import.cell.language", ("value", item));
            return null;
        }

        return (reading.Code(column.Name, "Language", language), reading.Item(column.Name, column.Check, mode)) is ({ } code, { } word) ? (code, word) : null;
    }

    private IReadOnlyList<string>? Aligned(Column.Speech column, string cell, int count)
    {
        var items = ListCell.Split(cell);
        if (items.Count == 0)
        {
            return [.. Enumerable.Repeat("", count)];
        }

        if (items.Count != count)
        {
            reading.Complain(column.Name, "import.cell.languageCount", ("count", items.Count), ("languages", count));
            return null;
        }

        var read = items.Select(item => item.Length == 0 ? "" : reading.Item(column.Name, column.Check, item)).ToList();
        return read.Contains(null) ? null : [.. read.OfType<string>()];
    }

    private (IReadOnlyList<NewLink> Make, IReadOnlyList<HeldLink> Cut) Compared(IReadOnlyList<(string Language, string Mode)> languages, List<(Column.Speech Column, IReadOnlyList<string> Items)> details)
    {
        var (make, free) = (new List<NewLink>(), held.ToList());
        var left = new List<HeldLink>(held);
        for (var at = 0; at < languages.Count; at++)
        {
            var (language, mode) = languages[at];
            var same = free.Find(link => link.Code == language && link.Properties.Text("mode") == mode);
            _ = same is not null && free.Remove(same);
            var wanted = Wanted(same?.Properties ?? Properties.None, mode, [.. details.Select(detail => (detail.Column.Property!, detail.Items[at]))]);
            if (left.Find(link => link.Code == language && Says(link.Properties).SequenceEqual(Says(wanted))) is { } kept)
            {
                left.Remove(kept);
            }
            else
            {
                make.Add(new NewLink("SPEAKS", "Language", language, wanted));
            }
        }

        return (make, left);
    }

    private static Properties Wanted(Properties known, string mode, IReadOnlyList<(string Property, string Item)> details)
    {
        var changes = new Properties { { "mode", mode }, { "hours", known.List("hours") } };
        foreach (var (property, item) in details)
        {
            changes.Add(property, property == "hours" ? item.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : item.Length > 0 ? item : null);
        }

        return known.With(changes);
    }

    private static IEnumerable<string> Says(Properties properties) => LanguageColumns.All.Select(column => RecordCells.OfSpeech(column, "", properties));
}
