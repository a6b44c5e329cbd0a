using Network.Web.Texts;

namespace Network.Tests.Texts;

internal static class Words
{
    public static PageLanguages Languages { get; } = PageLanguages.Load(Path.Combine(AppContext.BaseDirectory, "Texts"), strict: true);

    public static Text In(string language) => Languages.Text(language);

    /// <summary>A text of our own making: the lines are the body of a PO file, the header is that of Czech.</summary>
    public static Text Made(string body, Text? czech = null, bool strict = false, string language = "cs")
    {
        var header = $"""
            msgid ""
            msgstr ""
            "Language: {language}\n"
            "X-Own-Name: x\n"
            "Plural-Forms: nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;\n"

            """;
        var file = PoFile.Parse((header + "\n" + body).Split('\n'), "made.po");
        return new Text(PageLanguage.Of(file), file, czech, strict);
    }
}
