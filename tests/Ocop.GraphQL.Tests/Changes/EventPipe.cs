using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Http;

namespace Ocop.GraphQL.Tests.Changes;

/// <summary>The events of a subscription behind a pipe that holds little: whoever does not read holds the server up.</summary>
internal sealed class EventPipe : IAsyncDisposable
{
    private readonly Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 16, resumeWriterThreshold: 8, useSynchronizationContext: false));
    private readonly CancellationTokenSource gone;
    private readonly StreamReader lines;
    private readonly Task sending;

    public EventPipe(HttpResponse answer, CancellationTokenSource gone)
    {
        this.gone = gone;
        Status = answer.Status;
        lines = new StreamReader(pipe.Reader.AsStream());
        sending = SendAsync(answer);
    }

    /// <summary>The status of the answer.</summary>
    public int Status { get; }

    /// <summary>Reads the next event; null at the end of a stream that said that it is complete.</summary>
    public async Task<JsonNode?> ReadAsync()
    {
        string? line;
        while ((line = await lines.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2))) is not null)
        {
            if (line == "event: complete")
                return null;
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return JsonNode.Parse(line["data: ".Length..]);
            if (line.StartsWith('{'))
                return JsonNode.Parse(line);
        }
        throw new EndOfStreamException("The stream ended without a word.");
    }

    /// <summary>Reads so many changes.</summary>
    public async Task<List<JsonNode>> ReadAsync(int count)
    {
        var read = new List<JsonNode>();
        while (read.Count < count)
            read.Add((await ReadAsync())!["data"]!["changed"]!);
        return read;
    }

    /// <summary>Reads to the end, and answers the last event.</summary>
    public async Task<JsonNode?> ReadLastAsync()
    {
        JsonNode? last = null;
        while (await ReadAsync() is { } next)
            last = next;
        return last;
    }

    /// <summary>The client goes.</summary>
    public async ValueTask DisposeAsync()
    {
        await gone.CancelAsync();
        await sending;
        gone.Dispose();
        lines.Dispose();
    }

    private async Task SendAsync(HttpResponse answer)
    {
        using var sent = answer;
        if (answer.IsStream)
            await answer.WriteEventsAsync(pipe.Writer, gone.Token);
        else
            answer.Write(pipe.Writer);
        await pipe.Writer.CompleteAsync();
    }
}
