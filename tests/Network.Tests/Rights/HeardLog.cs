using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Network.Tests.Rights;

/// <summary>Everything that was logged: the sentence, the values in it, the exception, the scopes it stands in.</summary>
internal sealed class HeardLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> said = [];
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<string> Said => said;

    public ILogger CreateLogger(string categoryName) => new Pen(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
        // Nothing of its own.
    }

    private sealed class Pen(HeardLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var around = new List<string>();
            log.scopes.ForEachScope((scope, all) => all.Add(scope is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : $"{scope}"), around);
            log.said.Enqueue($"{logLevel} {category}[{eventId.Id}] {formatter(state, exception)} {(state as IEnumerable<KeyValuePair<string, object?>> is { } values ? string.Join(' ', values) : "")} {exception} {string.Join(' ', around)}");
        }
    }
}
