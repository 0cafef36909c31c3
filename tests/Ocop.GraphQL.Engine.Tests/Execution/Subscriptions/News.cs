using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Ocop.GraphQL.Engine.Tests.Execution.Subscriptions;

/// <summary>Headlines that a test writes and a subscription reads; counts who reads.</summary>
internal sealed class News
{
    private readonly Channel<string> headlines = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<string> stubborn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many headlines were pulled.</summary>
    public int Pulled { get; private set; }

    /// <summary>How many readers there are.</summary>
    public int Readers { get; private set; }

    /// <summary>Completed when a reader was disposed of.</summary>
    public Task Closed => closed.Task;

    public News Write(params string[] texts)
    {
        foreach (var text in texts)
        {
            headlines.Writer.TryWrite(text);
        }

        return this;
    }

    public News End(Exception? failure = null)
    {
        headlines.Writer.Complete(failure);
        return this;
    }

    /// <summary>Lets the reader that heeds no cancellation go on.</summary>
    public void Release(string text) => stubborn.SetResult(text);

    public async IAsyncEnumerable<string> ReadAsync(string about, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Readers++;
        try
        {
            await foreach (var text in headlines.Reader.ReadAllAsync(cancellation))
            {
                Pulled++;
                if (text.Contains(about, StringComparison.Ordinal))
                {
                    yield return text;
                }
            }
        }
        finally
        {
            Readers--;
            closed.TrySetResult();
        }
    }

    public async IAsyncEnumerable<string> ReadStubbornlyAsync()
    {
        Readers++;
        try
        {
            yield return await stubborn.Task;
        }
        finally
        {
            Readers--;
            closed.TrySetResult();
        }
    }
}
