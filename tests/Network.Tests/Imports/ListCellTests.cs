using FsCheck;
using FsCheck.Xunit;
using Network.Web.Imports;

namespace Network.Tests.Imports;

public sealed class ListCellTests
{
    [Property(MaxTest = 1000)]
    public void A_list_comes_back_from_its_cell(NonEmptyString[] items, byte pick)
    {
        string[] list = [.. items.Select(item => item.Get), .. Nasty.Texts.Skip(pick % 50).Take(3).Where(text => text.Length > 0)];
        Assert.Equal(list, ListCell.Split(ListCell.Join(list)));
    }

    [Theory]
    [InlineData("a | b", "a", "b")]
    [InlineData("a|b|c", "a", "b", "c")]
    [InlineData(@" a \| b | c ", "a | b", "c")]
    [InlineData("a |  | b", "a", "", "b")]
    [InlineData(@"\\", @"\")]
    [InlineData("   ")]
    public void A_cell_is_a_list(string cell, params string[] items) => Assert.Equal(items, ListCell.Split(cell));
}
