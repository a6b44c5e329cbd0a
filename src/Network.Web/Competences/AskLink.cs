using Network.Web.Competences.Asking;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>The address of a question with one thing chosen; what was understood of the rest goes along, so does the line.</summary>
public static class AskLink
{
    public static string With(Reading reading, AskedField chosen, string value)
    {
        var fields = Enum.GetValues<AskedField>().Select(field => KeyValuePair.Create(DataWords.Key(field), field == chosen ? value : reading.Value(field)));
        return "/answers" + QueryString.Create(fields.Where(field => field.Value is { Length: > 0 and < 500 }));
    }
}
