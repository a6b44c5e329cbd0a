namespace Network.Graph.Neo4j;

/// <summary>
/// One transaction over several requests. It begins with its first statement. After a statement has failed nothing more
/// runs in it: the server has rolled it back, and what came after would be kept outside of it.
/// </summary>
internal sealed class ServerTransaction(QueryApi api, IReadOnlyList<string> bookmarks, CancellationToken cancel) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private bool over;

    /// <summary>From here on it may have been kept, whatever is heard of it.</summary>
    public bool CommitSent { get; private set; }

    /// <summary>What went wrong in it; a caller may have swallowed it.</summary>
    public Exception? Failure { get; private set; }

    public OpenTransaction? Open { get; private set; }

    public IReadOnlyList<string> SeenBefore => bookmarks;

    public Task<IReadOnlyList<Row>> RunAsync(Statement statement) => InTurnAsync(async () =>
    {
        if (Open is { } open)
        {
            return (await api.ContinueAsync(open, statement, cancel)).Rows;
        }

        var answer = await api.BeginAsync(statement, bookmarks, cancel);
        Open = new OpenTransaction(answer.Transaction ?? throw new StoreAwayException("The server began no transaction."), answer.Affinity);
        return answer.Rows;
    });

    /// <returns>The bookmarks of the change.</returns>
    public Task<IReadOnlyList<string>> CommitAsync(Statement last) => InTurnAsync(async () =>
    {
        over = CommitSent = true;
        return (await api.CommitAsync(Open!, last, CancellationToken.None)).Bookmarks; // once begun it is not called off
    });

    /// <summary>Best effort: the server ends an abandoned transaction by itself after a minute.</summary>
    public async Task RollBackAsync()
    {
        over = true;
        if (Open is { } left && Failure is StoreAwayException { Quick: false })
        {
            _ = api.RollBackLaterAsync(left); // people wait
        }
        else if (Open is { } open && Failure is null or StoreAwayException or OperationCanceledException)
        {
            try
            {
                await api.RollBackAsync(open, CancellationToken.None);
            }
            catch (Exception failure) when (failure is StoreAwayException or ServerErrorException)
            {
                _ = failure is StoreAwayException ? api.RollBackLaterAsync(open) : Task.CompletedTask;
            }
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<T> InTurnAsync<T>(Func<Task<T>> run)
    {
        await turn.WaitAsync(cancel);
        try
        {
            RefuseIfOver(); // asked in turn: whoever was before may have failed meanwhile
            return await run();
        }
        catch (Exception failure)
        {
            Failure ??= failure;
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    private void RefuseIfOver()
    {
        if (Failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(Failure);
        }

        if (over)
        {
            throw new InvalidOperationException("A reader or writer was used after its function had ended.");
        }
    }
}
