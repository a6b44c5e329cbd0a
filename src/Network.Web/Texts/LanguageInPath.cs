using System.Globalization;

namespace Network.Web.Texts;

/// <summary>
/// Takes the language from the first part of the path (<c>/uk/answers</c>; none is Czech) and moves it to PathBase, so
/// that every generated link stays in the language and routes know nothing of it. It stands before everything that may
/// fail, so that an error page speaks the language too. A language never comes from a cookie or a header: an address
/// that is sent on must show the same page.
/// </summary>
internal sealed class LanguageInPath(RequestDelegate next, PageLanguages languages)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments("/" + PageLanguage.CzechCode, out var czech))
        {
            // One page, one address: Czech has no prefix.
            context.Response.Redirect($"{request.PathBase}{(czech.HasValue ? czech : "/")}{request.QueryString}", permanent: true);
            return;
        }

        var outer = request.PathBase;
        var language = Taken(request);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language.Culture;
        context.Features.Set(new PageAddress(language, outer, request.Path, request.QueryString));
        context.Response.Headers.ContentLanguage = language.Code;
        await next(context);
    }

    private PageLanguage Taken(HttpRequest request)
    {
        foreach (var language in languages.All.Where(l => l.Prefix.Length > 0))
        {
            if (!request.Path.StartsWithSegments(language.Prefix, out var rest)) continue;
            request.PathBase = request.PathBase.Add(language.Prefix);
            request.Path = rest.HasValue ? rest : "/";
            return language;
        }

        return languages.Czech;
    }
}
