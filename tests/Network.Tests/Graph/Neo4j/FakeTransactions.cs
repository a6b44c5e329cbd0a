using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Network.Tests.Graph.Neo4j;

/// <summary>What the fake server does with a request that reached it: begins, goes on with, keeps or ends a transaction.</summary>
internal sealed class FakeTransactions
{
    private readonly ConcurrentDictionary<string, FakeTransaction> open = [];
    private int numbers;

    public FakeGraph Graph { get; } = new();

    /// <summary>Where set, every statement is answered with this error.</summary>
    public FakeError? Refuses { get; set; }

    /// <summary>Where set, every statement that comes with bookmarks is.</summary>
    public FakeError? RefusesBookmarks { get; set; }

    /// <summary>How many wait for their next request.</summary>
    public int Open => open.Count;

    public async Task<(int Status, string Said)> RunAsync(FakeRequest request, Fault fault)
    {
        var (id, transaction) = (request.Transaction ?? $"{Interlocked.Increment(ref numbers):x}", request.Begins ? new FakeTransaction(Graph) : open.GetValueOrDefault(request.Transaction!));
        try
        {
            if (transaction is null)
            {
                throw FakeError.Unknown(id);
            }

            await transaction.Turn.WaitAsync();
            if (transaction.Over)
            {
                throw FakeError.Unknown(id);
            }

            return await StepAsync(request, fault, id, transaction);
        }
        catch (FakeError error)
        {
            End(id, transaction);
            return (error.Status, new JsonObject { ["errors"] = new JsonArray(new JsonObject { ["code"] = error.Code, ["message"] = error.Message }) }.ToJsonString());
        }
        finally
        {
            transaction?.Turn.Release();
        }
    }

    private async Task<(int Status, string Said)> StepAsync(FakeRequest request, Fault fault, string id, FakeTransaction transaction)
    {
        Refuse(fault, id, request);
        if (request.Kind == "rollback")
        {
            End(id, transaction);
            return (200, "");
        }

        var data = await FakeStatements.RunAsync(transaction, request.Text, request.Parameters);
        var said = new JsonObject { ["data"] = data };
        if (request.Commits)
        {
            transaction.Commit();
            open.TryRemove(id, out _);
            said["bookmarks"] = new JsonArray($"FB:{Graph.LastChange}");
        }
        else
        {
            open[id] = transaction;
            said["transaction"] = new JsonObject { ["id"] = id };
        }

        return (202, said.ToJsonString());
    }

    private void Refuse(Fault fault, string id, FakeRequest request)
    {
        if ((Refuses ?? (request.HasBookmarks ? RefusesBookmarks : null)) is { } error)
        {
            throw error;
        }

        switch (fault)
        {
            case Fault.Deadlock or Fault.UnsureAfter when fault == Fault.Deadlock || !request.Commits:
                throw FakeError.Deadlock();
            case Fault.Refused:
                throw new FakeError(202, "Neo.ClientError.Statement.ArithmeticError", "/ by zero");
            case Fault.Expired:
                throw FakeError.Unknown(id);
            default:
                return;
        }
    }

    private void End(string id, FakeTransaction? transaction)
    {
        transaction?.End();
        open.TryRemove(id, out _);
    }
}
