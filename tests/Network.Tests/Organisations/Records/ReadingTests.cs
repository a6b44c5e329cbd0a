using Network.Web.Organisations;
using Network.Web.Organisations.Records;

namespace Network.Tests.Organisations.Records;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("00266230", "00266230")]
    [InlineData("266 230", "00266230")]
    [InlineData("27074358", "27074358")]
    [InlineData("27074359", null)]
    [InlineData("12345678", null)]
    [InlineData("1234567a", null)]
    [InlineData("123456789", null)]
    public void A_registration_number_is_held_to_its_check_digit(string typed, string? kept) => Assert.Equal(kept, Reading.Ico(typed).Value);

    [Theory]
    [InlineData(ContactKind.Phone, "417 000 201", "+420 417 000 201")]
    [InlineData(ContactKind.Phone, "+420417000201", "+420 417 000 201")]
    [InlineData(ContactKind.Phone, "00420 417000201", "+420 417 000 201")]
    [InlineData(ContactKind.Phone, "+380 44 123 45 67", "+380 441 234 567")]
    [InlineData(ContactKind.Phone, "112", "112")]
    [InlineData(ContactKind.Phone, "41700020", null)]
    [InlineData(ContactKind.Phone, "417 000 201 linka", null)]
    [InlineData(ContactKind.Email, "poradna@obec.cz", "poradna@obec.cz")]
    [InlineData(ContactKind.Email, "poradna@obec", null)]
    [InlineData(ContactKind.Email, "a b@obec.cz", null)]
    [InlineData(ContactKind.Web, "www.obec.cz/cizinci", "https://www.obec.cz/cizinci")]
    [InlineData(ContactKind.Web, "javascript:alert(1)//.cz", null)]
    [InlineData(ContactKind.Web, "ftp://obec.cz", null)]
    [InlineData(ContactKind.DataBox, "AB12cd3", "ab12cd3")]
    [InlineData(ContactKind.DataBox, "ab12cd34", null)]
    public void A_contact_is_kept_in_one_form_or_refused(ContactKind kind, string typed, string? kept) => Assert.Equal(kept, Reading.Contact(kind, typed).Value);

    [Theory]
    [InlineData("8–12, 13–17", "08:00-12:00,13:00-17:00")]
    [InlineData("8:00-12:00 13.30-17", "08:00-12:00,13:30-17:00")]
    [InlineData("8 až 12 a 13 až 17", "08:00-12:00,13:00-17:00")]
    [InlineData("9-24", "09:00-23:59")]
    [InlineData("12–8", null)]
    [InlineData("8–12, 11–13", null)]
    [InlineData("8–25", null)]
    [InlineData("dopoledne", null)]
    [InlineData("8–12 jen úterý", null)]
    public void Hours_of_a_day_are_read_as_people_write_them(string typed, string? kept) => Assert.Equal(kept, DayTimes.Read(typed).Value);

    [Theory]
    [InlineData("2026-09-01", "2026-09-01")]
    [InlineData("1. 9. 2026", "2026-09-01")]
    [InlineData("01.09.2026", "2026-09-01")]
    [InlineData("31.2.2026", null)]
    [InlineData("0001-01-01", null)]
    public void A_day_is_read_in_both_forms(string typed, string? kept) => Assert.Equal(kept, Reading.Day(typed).Value);
}
