using Network.Web.Competences;
using Network.Web.Competences.Asking;
using Network.Web.Matters;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Coverage;

/// <param name="Regions">Those of which municipalities are recorded.</param>
public sealed record CoverageRegionsPage(IReadOnlyList<Territory> Regions, CoverageAsked Asked);

/// <param name="All">Every gap in the list, not only the first ones.</param>
public sealed record CoveragePage(CoverageTable Table, CoverageAsked Asked, Catalogue Catalogue, bool All)
{
    private const int First = 40;

    public IReadOnlyList<CoverageGap> Gaps { get; } = Table.Gaps;

    public IEnumerable<CoverageGap> Listed => All ? Gaps : Gaps.Take(First);

    public bool HasMore => !All && Gaps.Count > First;

    public bool IsWeighed => Table.Parts.Any(part => part.People is not null);

    /// <summary>What may be chosen for a field, codes with names.</summary>
    public IEnumerable<(string Code, LocalText Name)> Options(AskedField field) => new QuestionForm(Asked.Fields, Catalogue, "coverage").Options(field);

    public string Cell(CoveragePart part, Matter matter) => CoverageAddress.Cell(part.Code, matter.Code, Asked.Query());

    public string Address(bool all = false, string ending = "") => $"~/coverage/{Uri.EscapeDataString(Table.Area.Code)}{ending}{Asked.Query(all)}";
}

/// <summary>One cell with what is around it.</summary>
public sealed record CoverageCellPage(CoverageCell Cell, Matter Matter, CoverageAsked Asked)
{
    public string In(string? language = null, string? status = null, string? code = null) =>
        CoverageAddress.Cell(code ?? Cell.Area.Code, Matter.Code, Asked.Query(language: language, status: status));

    public string Answer => "~" + AnswerLink.Of(Cell.Cover.Answer.Asked, Asked.Date != Asked.Today);
}

internal static class CoverageAddress
{
    public static string Cell(string code, string matter, string query) => $"~/coverage/{Uri.EscapeDataString(code)}/{Uri.EscapeDataString(matter)}{query}";
}
