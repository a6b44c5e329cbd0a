namespace Network.Graph.Model;

/// <summary>Turns what a caller passes to a question into named values.</summary>
internal static class Parameters
{
    public static IReadOnlyDictionary<string, object?> Of(object? parameters) => parameters switch
    {
        null => new Dictionary<string, object?>(),
        IReadOnlyDictionary<string, object?> named => named,
        _ => parameters.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(parameters)),
    };
}
