using System.Runtime.ExceptionServices;
using Network.Graph.Model;

namespace Network.Graph.Neo4j;

/// <summary>
/// One attempt at one change. Where the line breaks during the commit, the server is asked whether it was kept, so that
/// trying again never does anything twice.
/// </summary>
internal sealed class ServerWrite<T>(QueryApi api, Bookmarks bookmarks, TimeProvider clock, Ids ids)
{
    private static readonly TimeSpan AskingPause = TimeSpan.FromMilliseconds(150);
    private const int MostAskings = 6;

    /// <returns>Not done: with a failure after which the attempt has left nothing, and may be repeated if it is a passing one.</returns>
    public async Task<(bool Done, T? Value, Exception? Failure)> TryAsync(string author, Func<IGraphWriter, Task<T>> write, CancellationToken cancel)
    {
        using var transaction = new ServerTransaction(api, bookmarks.Newest, cancel);
        var writer = new ServerWriter(transaction, clock, ids, author);
        T value;
        try
        {
            value = await RunAsync(write, writer);
            Rethrow(transaction.Failure); // the function may have swallowed it
        }
        catch (Exception failure)
        {
            await transaction.RollBackAsync();
            return (false, default, transaction.Failure ?? failure);
        }

        if (writer.Abandoned || !writer.HasChanges)
        {
            await transaction.RollBackAsync();
            return (true, value, null);
        }

        var trouble = await CommitAsync(writer, transaction);
        return trouble is null ? (true, value, null) : (false, default, trouble);
    }

    private static async Task<T> RunAsync(Func<IGraphWriter, Task<T>> write, ServerWriter writer)
    {
        NestedWrite.Enter();
        return await write(writer);
    }

    private async Task<Exception?> CommitAsync(ServerWriter writer, ServerTransaction transaction)
    {
        try
        {
            bookmarks.Replace(transaction.SeenBefore, await writer.CommitAsync());
            return null;
        }
        catch (Exception failure) when (!transaction.CommitSent)
        {
            await transaction.RollBackAsync();
            return failure;
        }
        catch (ServerErrorException refused) when (refused.LeavesNothing)
        {
            return refused;
        }
        catch (Exception failure) when (failure is ServerErrorException or StoreAwayException)
        {
            return await WasKeptAsync(writer.WriteId, transaction) switch
            {
                true => null,
                false => failure,
                null => NotKnown(transaction, failure),
            };
        }
    }

    private StoreAwayException NotKnown(ServerTransaction transaction, Exception failure)
    {
        _ = api.RollBackLaterAsync(transaction.Open!); // in case the commit never arrived
        return new StoreAwayException("The line to Neo4j broke while a change was being kept; whether it was is not known.", failure) { MayHaveBeenKept = true };
    }

    /// <summary>First the transaction is ended, so that a commit still on its way finds none; then the history is asked.</summary>
    private async Task<bool?> WasKeptAsync(string write, ServerTransaction transaction)
    {
        for (var asking = 0; asking < MostAskings; asking++)
        {
            try
            {
                await EndAsync(transaction);
                var answer = await api.RunAsync(Statement.Of("was-kept", ("write", write)), reads: false, [], CancellationToken.None);
                bookmarks.Replace(transaction.SeenBefore, answer.Bookmarks); // of its own there are none, the answer was lost
                return answer.Rows[0].Flag("kept");
            }
            catch (StoreAwayException away) when (!away.Quick)
            {
                return null; // it stays silent: people wait
            }
            catch (Exception failure) when (failure is StoreAwayException or ServerErrorException)
            {
                await Task.Delay(AskingPause, clock);
            }
        }

        return null;
    }

    private async Task EndAsync(ServerTransaction transaction)
    {
        if (transaction.Open is not { } open)
        {
            return;
        }

        try
        {
            await api.RollBackAsync(open, CancellationToken.None);
        }
        catch (ServerErrorException ended) when (ended.IsUnknownTransaction)
        {
            return;
        }
    }

    private static void Rethrow(Exception? failure)
    {
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }
}
