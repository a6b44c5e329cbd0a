using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Network.Web.Shared;

/// <summary>A view lies beside its controller: the namespace of the controller is the folder, then comes Shared.</summary>
internal sealed class FeatureViews : IViewLocationExpander
{
    private const string Folder = "folder";
    private const string Root = "Network.Web";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is not ControllerActionDescriptor action) return;
        var space = action.ControllerTypeInfo.Namespace ?? "";
        if (space.StartsWith(Root, StringComparison.Ordinal))
            context.Values[Folder] = space[Root.Length..].Trim('.').Replace('.', '/');
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Folder, out var folder) && folder?.Length > 0) yield return $"/{folder}/{{0}}.cshtml";
        yield return "/Shared/{0}.cshtml";
    }
}
