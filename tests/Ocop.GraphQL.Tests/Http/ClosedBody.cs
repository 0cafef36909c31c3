using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Ocop.GraphQL.Tests.Http;

/// <summary>A response body as the web server has it once the client is gone: it takes bytes, and none of them waits to be sent.</summary>
internal sealed class ClosedBody : PipeWriter, IHttpResponseBodyFeature
{
    private readonly byte[] buffer = new byte[4096];

    public Stream Stream => Stream.Null;

    public PipeWriter Writer => this;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => 0;

    public override void Advance(int bytes)
    {
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => buffer;

    public override Span<byte> GetSpan(int sizeHint = 0) => buffer;

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => new(new FlushResult(isCanceled: false, isCompleted: true));

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }

    public void DisableBuffering()
    {
    }

    public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task CompleteAsync() => Task.CompletedTask;
}
