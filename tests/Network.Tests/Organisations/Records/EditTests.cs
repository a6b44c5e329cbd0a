using Network.Web.Rights;

namespace Network.Tests.Organisations.Records;

/// <summary>The pages on which members keep their organisation's records.</summary>
public sealed class EditTests(SignedIn site) : IClassFixture<SignedIn>
{
    private const string Profile = "/organisations/ppi/edit/profile";

    public static TheoryData<string> Pages => [.. from page in new[] { "", "/profile", "/place/ppi-decin", "/new-place", "/place-closing/ppi-decin", "/contact/tel-ppi-decin", "/post/ikp-decin", "/new-post", "/holder/ikp-decin", "/claim" }
                                              from language in new[] { "", "/en", "/uk" }
                                              select $"{language}/organisations/ppi/edit{page}"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_of_editing_opens_with_one_heading_and_without_inline_style(string address)
    {
        var page = await (await site.AsAsync(Role.Member, "ppi")).OpenAsync(address);
        Assert.Equal(200, page.Status);
        Assert.Equal(2, page.Html.Split("<h1").Length);
        Assert.DoesNotContain(" style=\"", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ico", "27074359", "IČO: číslo nesedí")]
    [InlineData("ico", "abc", "IČO: napište osm číslic")]
    [InlineData("dataBox", "krátká", "Datová schránka: napište sedm")]
    [InlineData("name", "", "Název česky: vyplňte")]
    [InlineData("type", "neznámý", "Druh organizace: vyberte")]
    [InlineData("newContact.value", "417 000", "Druh kontaktu: vyplňte")]
    public async Task Bad_input_names_its_field_and_everything_typed_stays(string field, string typed, string words)
    {
        var member = await site.AsAsync(Role.Member, "ppi");
        var page = await member.SendAsync(await member.OpenAsync(Profile), null, (field, typed), ("descriptionUk", "Опис, який лишається"), ("note", "protože"));
        Assert.Equal(422, page.Status);
        Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Contains($"href=\"#{field.Replace("newContact.value", "newContact.kind", StringComparison.Ordinal)}\"", page.Html, StringComparison.Ordinal);
        Assert.Equal("Опис, який лишається", page.Field("descriptionUk"));
        Assert.Equal("protože", page.Field("note"));
        Assert.Equal(typed == "neznámý" ? "" : typed, page.Field(field));
    }

    [Fact]
    public async Task Hours_that_nobody_can_read_and_a_place_that_is_nowhere_are_said_by_their_fields()
    {
        var member = await site.AsAsync(Role.Member, "ppi");
        var page = await member.SendAsync(await member.OpenAsync("/organisations/ppi/edit/place/ppi-decin"), null, ("hours.tu", "dopoledne"), ("place", "Nikdekov"), ("serves", "Lukov"), ("newContact.kind", "phone"), ("newContact.value", "12"));
        Assert.Equal(422, page.Status);
        Assert.Contains("Úterý: napište hodiny jako 8–12", page.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Obec: území „Nikdekov“ neznáme", page.Words, StringComparison.Ordinal);
        Assert.Contains("Číslo nebo adresa: napište telefon", page.Words, StringComparison.Ordinal);
        Assert.Equal("dopoledne", page.Field("hours.tu"));
        Assert.Equal("Nikdekov", page.Field("place"));
    }

    [Fact]
    public async Task A_form_that_says_what_is_recorded_already_proposes_nothing()
    {
        var member = await site.AsAsync(Role.Member, "ppi");
        foreach (var address in new[] { Profile, "/organisations/ppi/edit/place/ppi-decin", "/organisations/ppi/edit/place/ppi-usti", "/organisations/ppi/edit/post/ikp-decin", "/organisations/ppi/edit/contact/tel-ppi-decin" })
        {
            var page = await member.SendAsync(await member.OpenAsync(address));
            Assert.True(page.Status == 422 && page.Words.Contains("Formulář říká totéž co záznam", StringComparison.Ordinal), $"{address}: {page.Status} {page.Words}");
        }
    }

    [Fact]
    public async Task A_contact_shows_where_it_is_used_before_it_is_changed()
    {
        var page = await (await site.AsAsync(Role.Member, "ppi")).OpenAsync("/organisations/ppi/edit/contact/tel-ppi-decin");
        Assert.Contains("se změní na", page.Words, StringComparison.Ordinal);
        Assert.Contains("funkce: Interkulturní pracovnice, Děčín", page.Words, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(Role.Member, "zs-jilove", 403)]
    [InlineData(Role.OrganisationAdmin, "magistrat-decin", 403)]
    [InlineData(Role.Coordinator, "CZ064", 403)]
    [InlineData(Role.Operator, null, 403)]
    [InlineData(Role.Coordinator, "CZ042", 200)]
    public async Task Only_its_own_people_and_the_coordinator_of_its_region_edit_an_organisation(Role role, string? context, int status) =>
        Assert.Equal(status, (await (await site.AsAsync(role, context)).OpenAsync(Profile)).Status);

    [Theory]
    [InlineData("/organisations/ppi/edit/place/zs-jilove-jilove")]
    [InlineData("/organisations/ppi/edit/contact/tel-mu-bilina")]
    [InlineData("/organisations/ppi/edit/place")]
    [InlineData("/organisations/ppi/edit/profile/ppi-decin")]
    [InlineData("/organisations/ppi/edit/restoration")]
    [InlineData("/organisations/ppi/edit/nonsense")]
    [InlineData("/organisations/nikdo/edit/profile")]
    public async Task What_is_not_of_the_organisation_is_not_there(string address) =>
        Assert.Equal(404, (await (await site.AsAsync(Role.Member, "ppi")).OpenAsync(address)).Status);

    [Fact]
    public async Task A_visitor_is_sent_to_sign_in_and_sees_no_way_to_edit()
    {
        var visitor = site.AsVisitor();
        Assert.Contains("/sign-in?next=", (await visitor.OpenAsync(Profile)).Address, StringComparison.Ordinal);
        Assert.DoesNotContain("/organisations/ppi/edit", (await visitor.OpenAsync("/organisations/ppi")).Html, StringComparison.Ordinal);
        Assert.Contains("/organisations/ppi/edit", (await (await site.AsAsync(Role.Member, "ppi")).OpenAsync("/organisations/ppi")).Html, StringComparison.Ordinal);
    }
}
