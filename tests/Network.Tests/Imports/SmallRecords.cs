using Network.Graph;

namespace Network.Tests.Imports;

/// <summary>A town, a counsel with a branch and a telephone that both have, and one competence.</summary>
internal static class SmallRecords
{
    public static Task FillAsync(this IGraph graph) => graph.WriteAsync("seed", async writer =>
    {
        var (decin, teplice) = (await Made(writer, "Territory", "562335", ("kind", "municipality"), ("name", "Děčín"), ("csu", "4202")), await Made(writer, "Territory", "567442", ("kind", "municipality"), ("name", "Teplice")));
        var matter = await Made(writer, "Matter", "EDU-01", ("name", "Škola"), ("level", "own"), ("chain", new[] { "municipality" }));
        var law = await Made(writer, "LegalProvision", "561/2004 § 36", ("kind", "paragraph"), ("title", "Školský zákon"));
        var uk = await Made(writer, "Language", "uk", ("name", "ukrajinština"));
        await Made(writer, "Language", "vi", ("name", "vietnamština"));
        var town = await Made(writer, "Organisation", "mu-decin", ("name", "Magistrát města Děčín"), ("type", "municipality"));
        var help = await Made(writer, "Organisation", "ppi", ("name", "Poradna"), ("type", "ngo"), ("alsoKnown", new[] { "poradna", "PPI" }));
        var branch = await Made(writer, "Branch", "ppi-decin", ("name", "Děčín"));
        var phone = await Made(writer, "Contact", "tel-ppi", ("kind", "phone"), ("value", "+420 475 000 114"));
        var competence = await Made(writer, "Competence", "edu-ppi", ("role", "informs"), ("note", "Pomoc se zápisem"));
        await writer.LinkAsync(town, "SEATED_IN", decin);
        await writer.LinkAsync(help, "SEATED_IN", teplice);
        await writer.LinkAsync(help, "REACHED_AT", phone);
        await writer.LinkAsync(town, "REACHED_AT", phone);
        await writer.LinkAsync(branch, "OF", help);
        await writer.LinkAsync(competence, "OF", matter);
        await writer.LinkAsync(competence, "HELD_BY", help);
        await writer.LinkAsync(competence, "COVERS", decin);
        await writer.LinkAsync(competence, "CITES", law);
        await writer.LinkAsync(competence, "SPEAKS", uk, new() { { "mode", "staff" }, { "hours", new[] { "mo 08:00-17:00" } }, { "note", "u přepážky" } });
        return 0;
    });

    private static async Task<string> Made(IGraphWriter writer, string label, string code, params (string Key, object? Value)[] facts)
    {
        var properties = new Properties { { "code", code }, { "confidence", "general" } };
        foreach (var (key, value) in facts)
        {
            properties.Add(key, value);
        }

        return (await writer.CreateAsync(label, properties)).Node.Id;
    }
}
