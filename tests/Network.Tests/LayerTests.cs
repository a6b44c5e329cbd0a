using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Tests;

/// <summary>A controller knows HTTP and no graph, a store the graph and no HTTP, a record neither.</summary>
public sealed class LayerTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly Type[] OfGraph = [typeof(IGraph), typeof(IGraphReader), typeof(IGraphWriter)];
    private static readonly Type[] OfHttp = [typeof(HttpContext), typeof(HttpRequest), typeof(HttpResponse), typeof(IHttpContextAccessor), typeof(ControllerBase)];
    private static readonly Type[] Types = typeof(Hours).Assembly.GetTypes();

    [Fact]
    public void Controllers_do_not_see_the_graph() => AssertNone(Types.Where(type => type.IsAssignableTo(typeof(ControllerBase))), OfGraph);

    [Fact]
    public void Stores_do_not_see_http() => AssertNone(Types.Where(type => type.Name.EndsWith("Store", StringComparison.Ordinal)), OfHttp);

    /// <summary>The catalogue still reads itself; its reading belongs in <see cref="CatalogueStore"/>.</summary>
    [Fact]
    public void Records_see_neither() => AssertNone(Types.Where(type => type.GetMethod("<Clone>$") is not null && type != typeof(Catalogue)), [.. OfGraph, .. OfHttp]);

    private static void AssertNone(IEnumerable<Type> types, Type[] forbidden)
    {
        var found = types.SelectMany(type => Seen(type).Where(seen => forbidden.Any(seen.IsAssignableTo)).Select(seen => $"{type.FullName} sees {seen.Name}"));
        var all = string.Join('\n', found.Distinct());
        Assert.True(all.Length == 0, all);
    }

    /// <summary>Types of all fields, parameters and locals, those of lambdas and async methods included.</summary>
    private static IEnumerable<Type> Seen(Type type) => type.GetFields(All).Select(field => field.FieldType)
        .Concat(type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).SelectMany(Seen))
        .Concat(type.GetNestedTypes(All).Where(nested => nested.Name.Contains('<', StringComparison.Ordinal)).SelectMany(Seen));

    private static IEnumerable<Type> Seen(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);
}
