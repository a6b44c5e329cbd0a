using Network.Graph;

namespace Network.Web.Imports;

/// <summary>What the store holds at the moment at which a table is looked at.</summary>
internal sealed class Holdings
{
    private readonly Dictionary<string, CodeList> lists;
    private readonly Dictionary<(ImportKind Kind, string Code), HeldRecord> records;

    public Holdings(IEnumerable<Known> known, IEnumerable<(ImportKind Kind, HeldRecord Record)> records)
    {
        lists = known.GroupBy(one => one.Label).ToDictionary(group => group.Key, group => new CodeList(group));
        this.records = records.ToDictionary(held => (held.Kind, held.Record.Code), held => held.Record);
    }

    /// <summary>Labels by whose codes the columns speak.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["Organisation", "Competence", "Matter", "Territory", "ForeignerCount", "LegalProvision", "Branch", "Post", "Contact", "Language", "TargetGroup", "Nationality"];

    public HeldRecord? Find(ImportKind kind, string code) => records.GetValueOrDefault((kind, code));

    public IEnumerable<HeldRecord> Records(ImportKind kind) => records.Where(held => held.Key.Kind == kind).Select(held => held.Value);

    public CodeList Codes(string label) => lists.TryGetValue(label, out var list) ? list : lists[label] = new CodeList([]);
}
