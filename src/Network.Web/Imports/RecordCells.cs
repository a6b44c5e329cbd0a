using System.Globalization;
using Network.Graph;
using Network.Web.Imports.Tables;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Imports;

/// <summary>Says a record in cells. What it says is what the import compares with, so an export that comes back changes nothing.</summary>
internal sealed class RecordCells(Holdings holdings)
{
    /// <summary>Stands between the value of a contact and its code, where the value alone is not one contact.</summary>
    public const string CodeMark = " #";

    public Table Table(ImportKind kind, Func<HeldRecord, bool> wanted)
    {
        var columns = Columns.Of(kind);
        var records = holdings.Records(kind).Where(wanted).OrderBy(record => record.Code, StringComparer.Ordinal);
        return new Table(kind.Name(), [.. columns.Select(column => column.Name)], [.. records.Select((record, at) => new TableRow(at + 2, [.. columns.Select(column => Of(column, record))]))]);
    }

    /// <summary>Empty for a record that is not there yet.</summary>
    public string Of(Column column, HeldRecord? record) => (record, column) switch
    {
        (null, _) => "",
        (_, Column.Fact fact) => OfFact(record.Properties[fact.Name]),
        (_, Column.Reference reference) => ListCell.Join(record.To(reference.Type, reference.Label).Select(link => link.Code)),
        (_, Column.Around around) => ListCell.Join(Around(record, around).Select(link => link.Code)),
        (_, Column.Reach reach) => ListCell.Join(Contacts(record, reach.Kind).Select(OfContact)),
        (_, Column.Speech speech) => ListCell.Join(record.To("SPEAKS", "Language").Select(link => OfSpeech(speech, link.Code, link.Properties))),
        _ => throw new InvalidOperationException($"Unknown column {column}."),
    };

    /// <summary>What one of the columns about languages says of one language.</summary>
    public static string OfSpeech(Column.Speech column, string language, Properties properties) => column.Property switch
    {
        null => $"{language} {properties.Text("mode")}".TrimEnd(),
        "hours" => string.Join("; ", properties.List("hours")),
        var property => properties.Text(property) ?? "",
    };

    /// <summary>Contacts of a kind that a record has.</summary>
    public IEnumerable<Known> Contacts(HeldRecord? record, ContactKind kind) =>
        (record?.To("REACHED_AT", "Contact") ?? []).Select(link => holdings.Codes("Contact").Find(link.Code)).OfType<Known>().Where(contact => contact.Kind == DataWords.Key(kind));

    /// <summary>Links to the territories of a kind in which a territory lies.</summary>
    public IEnumerable<HeldLink> Around(HeldRecord? record, Column.Around column) =>
        (record?.To("LIES_IN", "Territory") ?? []).Where(link => holdings.Codes("Territory").Find(link.Code)?.Kind == DataWords.Key(column.Kind));

    private static string OfFact(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string[] list => ListCell.Join(list.Where(item => item.Length > 0)),
        string text => string.IsNullOrWhiteSpace(text) ? "" : text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private string OfContact(Known contact) =>
        contact.Value!.Contains(CodeMark, StringComparison.Ordinal) || holdings.Codes("Contact").With(contact.Kind!, contact.Value).Skip(1).Any()
            ? contact.Value + CodeMark + contact.Code
            : contact.Value;
}
