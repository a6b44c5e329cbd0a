using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Network.Web.Shared;

/// <summary>What <c>/openapi/v1.json</c> says of the whole interface.</summary>
internal static class OpenApiDescription
{
    public static void Describe(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new OpenApiInfo
        {
            Title = "Competence map of an integration network",
            Version = "1",
            Description = "Who handles a matter of a foreigner, where, for whom and in which language. Texts follow the language of the address: none for Czech, /en, /uk. Nothing asked is kept.",
        };
        return Task.CompletedTask;
    });
}
