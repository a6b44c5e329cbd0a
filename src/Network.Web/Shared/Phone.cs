namespace Network.Web.Shared;

public static class Phone
{
    /// <summary>"475 000 114" as an address to call; a number without a country is Czech.</summary>
    public static string Address(string phone)
    {
        var digits = new string([.. phone.Where(c => char.IsAsciiDigit(c) || c == '+')]);
        return "tel:" + (digits.StartsWith('+') ? digits : "+420" + digits);
    }
}
