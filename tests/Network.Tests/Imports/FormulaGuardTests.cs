using FsCheck;
using FsCheck.Xunit;
using Network.Web.Imports.Tables;

namespace Network.Tests.Imports;

/// <summary>Nothing that a person typed is a formula in somebody's spreadsheet.</summary>
public sealed class FormulaGuardTests
{
    [Property(MaxTest = 1000)]
    public void An_escaped_text_is_never_a_formula_and_is_what_it_was(NonNull<string> text, byte pick)
    {
        foreach (var given in new[] { text.Get, Nasty.Formulas[pick % Nasty.Formulas.Count] + text.Get })
        {
            var guarded = FormulaGuard.Guard(given);
            Assert.Equal(given, FormulaGuard.Unguard(guarded));
            Assert.DoesNotContain(guarded.TrimStart().Take(1), sign => "=+-@＝＋－＠".Contains(sign, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_formula_is_written_with_an_apostrophe_and_in_quotes()
    {
        var text = System.Text.Encoding.UTF8.GetString(Tables.Csv(Tables.Of(["note"], [["=1+1"], ["'tak"], ["klid"]])));
        Assert.Equal("\uFEFFnote\r\n\"'=1+1\"\r\n\"''tak\"\r\nklid\r\n", text);
    }
}
