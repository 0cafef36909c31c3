namespace Ocop.GraphQL.Engine.Types.Resolvers;

/// <summary>
/// Gives the events of a subscription's root field (specification, section 6.2.3.1, ResolveFieldEventStream). Each event then is the
/// parent from which the field's <see cref="FieldResolver"/> gets its value.
/// </summary>
public abstract class SourceResolver
{
    /// <summary>A source that a function gives.</summary>
    /// <param name="open">Answers the events; see <see cref="OpenAsync"/>.</param>
    public static SourceResolver Of(Func<FieldBatch, IAsyncEnumerable<object>?> open) => new FunctionSource(open);

    /// <summary>Opens the stream of events. An exception refuses the subscription, masked.</summary>
    /// <param name="batch">
    /// A batch of one: the parent is <see cref="RequestContext.Root"/>, the arguments are coerced. An expected refusal is set as its
    /// result, an error value.
    /// </param>
    /// <returns>
    /// The events; null after a refusal. They are enumerated at the pace of whoever reads the responses, and the enumerator is
    /// cancelled and disposed of when nobody does any more. An exception ends the responses with an error, masked.
    /// </returns>
    public abstract ValueTask<IAsyncEnumerable<object>?> OpenAsync(FieldBatch batch);

    private sealed class FunctionSource(Func<FieldBatch, IAsyncEnumerable<object>?> open) : SourceResolver
    {
        public override ValueTask<IAsyncEnumerable<object>?> OpenAsync(FieldBatch batch) => new(open(batch));
    }
}
