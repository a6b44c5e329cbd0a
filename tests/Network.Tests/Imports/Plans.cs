using Network.Graph;
using Network.Web.Imports;
using Network.Web.Imports.Tables;
using Network.Web.Rights;

namespace Network.Tests.Imports;

/// <summary>Plans against a few records that stand in no store.</summary>
internal static class Plans
{
    public static readonly string[] Decin = ["mu-decin", "Děčín", "municipality", "", "", "", "", "", ""];
    public static readonly string[] Duty = ["edu", "mu-decin", "EDU-01", "decides", "562335", "", "", "", "", "", "", "", "", ""];

    public static readonly Holdings Held = new(
        [
            new("Organisation", "mu-decin", "Magistrát města Děčín"), new("Organisation", "zaniklo", "Zaniklý úřad", Retired: true),
            new("Territory", "562335", "Děčín", Csu: "4202"), new("Territory", "4203", "Chomutov"), new("Matter", "EDU-01", "Předškolní vzdělávání"),
            new("Branch", "ppi-decin", "Děčín", Owner: "ppi"), new("Language", "uk", "ukrajinština"), new("LegalProvision", "561/2004 § 36", "Školský zákon"),
            new("Contact", "tel-1", Kind: "phone", Value: "475 000 114"), new("Contact", "tel-2", Kind: "phone", Value: "475 000 114"),
        ],
        [(ImportKind.Organisations, new HeldRecord("id", "mu-decin", 1, new() { { "code", "mu-decin" }, { "name", "Děčín" }, { "type", "municipality" }, { "confidence", "general" } }, []))]);

    public static ImportPlan Of(params Table[] tables) => new Planning(Held, Reach.Everything).Plan("x", tables);

    public static string[] With(string[] columns, string[] row, string column, string value) => [.. row.Select((cell, at) => columns[at] == column ? value : cell)];
}
