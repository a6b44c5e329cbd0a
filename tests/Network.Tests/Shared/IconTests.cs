using System.Text.RegularExpressions;
using Network.Tests.Texts;

namespace Network.Tests.Shared;

public sealed partial class IconTests
{
    [Fact]
    public void Every_icon_that_a_page_names_is_in_the_sprite()
    {
        var sprite = File.ReadAllText(Path.Combine(Sources.Root, "wwwroot", "icons.svg"));
        var missing = Sources.All.SelectMany(f => Named().Matches(f.Content).Select(m => (f.Name, Icon: m.Groups[1].Value)))
            .Where(named => !sprite.Contains($"id=\"i-{named.Icon}\"", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void No_page_carries_a_style_attribute_or_an_inline_script()
    {
        var inline = Sources.All.Where(f => f.Name.EndsWith(".cshtml", StringComparison.Ordinal) && Inline().IsMatch(f.Content));
        Assert.Empty(inline.Select(f => f.Name));
    }

    [GeneratedRegex("""Icon\.(?:Of|Labelled)\("([a-z-]+)""")]
    private static partial Regex Named();

    [GeneratedRegex("""\sstyle=|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)""")]
    private static partial Regex Inline();
}
