using Network.Web.Imports.Tables;

namespace Network.Tests.Imports;

public sealed class SpoiltTableTests
{
    [Fact]
    public void Five_thousand_spoilt_files_are_read_or_refused_each_within_two_seconds()
    {
        var random = new Random(20261125);
        var table = Tables.Of(["code", "name", "type", "phone"], ["a", "Úřad \"A\"", "municipality", "+420 417 000 201"], ["b", "=1+1", "ngo", ""], ["c", "x\ny", "school", "'"]);
        byte[][] sound = [Tables.Csv(table), Tables.Workbook(table), Spoiling.Foreign()];
        var (longest, read) = (TimeSpan.Zero, 0);
        for (var round = 0; round < 5000; round++)
        {
            var file = Spoiling.Spoil(sound[round % sound.Length], random, inside: round % 2 == 0);
            var began = Effort.Now;
            read += TableFile.Read(file) is TableReading.Read { Tables: var tables } && Spoiling.Planned(tables) ? 1 : 0;
            longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, (Effort.Now - began).Ticks));
        }

        Assert.True(longest < TimeSpan.FromSeconds(2), $"{longest}");
        Assert.InRange(read, 100, 4900);
    }
}
