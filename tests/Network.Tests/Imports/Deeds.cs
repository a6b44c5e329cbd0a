using Network.Graph;
using Network.Web.Audit;
using Network.Web.Imports;
using Network.Web.Rights;

namespace Network.Tests.Imports;

/// <summary>Imports as somebody of a test carries them out.</summary>
internal static class Deeds
{
    public static Acts On(IGraph graph, TimeProvider clock)
    {
        var caller = new Caller();
        caller.IsJob("test");
        return new Acts(graph, caller, clock);
    }

    public static ImportRunStore Runs(IGraph graph, TimeProvider clock, int whole = ImportStep.Whole) => new(graph, On(graph, clock), clock, whole);
}
