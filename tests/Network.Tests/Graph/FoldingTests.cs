using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Network.Graph;

namespace Network.Tests.Graph;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Ústí nad Labem", "usti nad labem")]
    [InlineData("Příliš žluťoučký KŮŇ", "prilis zlutoucky kun")]
    [InlineData("Đặng Văn Łódź Straße ø", "dang van lodz strasse o")]
    [InlineData("Київ, Україна, Лисий", "київ, україна, лисий")]
    [InlineData("ёлка Ў", "елка у")]
    [InlineData("зв'язок зв’язок звʼязок", "звязок звязок звязок")]
    [InlineData("السَّلَام", "السلام")]
    public void Texts_are_made_alike(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void A_stress_mark_does_not_hide_a_word() => Assert.Equal(Folding.Fold("Київ, мій дім і їжа"), Folding.Fold("Ки\u0301їв, мі\u0301й ді\u0301м і ї\u0301жа"));

    [Fact]
    public void What_is_no_text_does_not_stop_a_search()
    {
        string[] typed = ["a\uFFFEb", "a\uD800b", "\uDC00"];
        Assert.All(typed, text => Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text))));
    }

    [Property(MaxTest = 2000)]
    public void Folding_twice_changes_nothing(string? typed)
    {
        var once = Folding.Fold(typed ?? "");
        Assert.Equal(once, Folding.Fold(once));
    }

    [Fact]
    public void Every_sign_of_unicode_is_folded_once_and_for_all()
    {
        var wrong = Enumerable.Range(0, 0x110000)
            .Where(Rune.IsValid)
            .Select(code => new Rune(code).ToString())
            .Where(sign => Folding.Fold(Folding.Fold(sign)) != Folding.Fold(sign));
        Assert.Empty(wrong);
    }

    [Property]
    public void Upper_case_and_decomposed_letters_are_found_like_plain_ones(int[] picks)
    {
        const string letters = "aáčďéěíňóřšťúůýžđłøßабвгґдеєжзиіїйклмнопрстуфхцчшщьюяăâêôơư ";
        var text = string.Concat(picks.Select(pick => letters[Math.Abs(pick % letters.Length)]));
        Assert.Equal(Folding.Fold(text), Folding.Fold(text.Normalize(NormalizationForm.FormD)));
        Assert.Equal(Folding.Fold(text), Folding.Fold(text.ToUpper(CultureInfo.InvariantCulture)));
    }

    [Property]
    public void Words_are_folded_and_hold_letters_and_digits_only(string? typed)
    {
        foreach (var word in Folding.Words(typed ?? ""))
        {
            Assert.Equal(word, Folding.Fold(word));
            Assert.All(word, sign => Assert.True(char.IsLetterOrDigit(sign)));
        }
    }
}
