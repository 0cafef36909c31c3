using System.Buffers;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Execution;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>
/// The answer to a request, not yet written (specification, section 7.1): an execution result, or a request error result. Holds
/// borrowed arrays until it is disposed.
/// </summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly Outcome? outcome;
    private readonly byte[]? kept;

    private GraphQLResponse(Outcome? outcome, byte[]? kept, IReadOnlyList<GraphQLError> errors)
    {
        this.outcome = outcome;
        this.kept = kept;
        Errors = errors;
    }

    /// <summary>Whether the response has an entry <c>data</c>, perhaps null: the operation was executed.</summary>
    public bool HasData => outcome is not null || kept is not null;

    /// <summary>Whether <c>data</c> is present and not null.</summary>
    public bool HasNonNullData => outcome is { IsDataNull: false } || kept is not null;

    /// <summary>The errors; never empty where there is no data.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The whole response as JSON, where it was written before; otherwise null, and <see cref="Write"/> makes it.</summary>
    internal ReadOnlyMemory<byte>? Utf8 => kept is null ? default(ReadOnlyMemory<byte>?) : kept.AsMemory();

    /// <summary>The answer to an operation that was executed.</summary>
    public static GraphQLResponse Of(Outcome outcome) => new(outcome, null, outcome.Errors);

    /// <summary>The answer to a request that was refused before execution.</summary>
    public static GraphQLResponse Refused(params IReadOnlyList<GraphQLError> requestErrors) => new(null, null, requestErrors);

    /// <summary>An answer without errors that was written before and is the same for every request.</summary>
    /// <param name="utf8">The whole response as JSON.</param>
    internal static GraphQLResponse Kept(byte[] utf8) => new(null, utf8, []);

    /// <summary>Writes the response as JSON in UTF-8.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        if (kept is not null)
        {
            output.Write(kept);
        }
        else if (outcome is null)
        {
            ResponseWriter.Write(output, Errors);
        }
        else
        {
            ResponseWriter.Write(output, outcome);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => outcome?.Dispose();
}
