using Network.Web.Texts;

namespace Network.Web.Imports.Tables;

/// <summary>Why a file, a row or a cell is not taken: a key of the texts and what fills its sentence.</summary>
/// <param name="Line">As a spreadsheet numbers the row; null: the whole file.</param>
/// <param name="Column">Null: the whole row.</param>
public sealed record TableProblem(string Key, int? Line, string? Column, params IReadOnlyList<(string Name, object? Value)> Arguments)
{
    public string In(Text text) => text[Key, [.. Arguments]];

    internal static TableProblem OfFile(string key, params IReadOnlyList<(string Name, object? Value)> arguments) => new(key, null, null, arguments);
}
