namespace Network.Tests.Texts;

/// <summary>Beginnings of keys that the code completes itself. Every other key stands in the source as a whole.</summary>
internal static class DynamicKeys
{
    public static readonly string[] Prefixes =
    [
        "day.long.", // + mon … sun
        "day.short.",
        "answer.role.", // + Role
        "answer.placeRule.", // + PlaceRule
        "channel.",
        "condition.", // + ConditionKind
        "field.", // + AskedField
        "language.mode.", // + LanguageMode
        "level.office.", // + Level
        "power.", // + PowerResult
        "power.answers.", // + Role
        "problem.", // + AskedField . ProblemKind
        "rung.", // + RungKind
        "rung.special.", // + TerritoryKind
        "speech.", // + LanguageResult
    ];
}
