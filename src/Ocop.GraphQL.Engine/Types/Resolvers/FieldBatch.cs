namespace Ocop.GraphQL.Engine.Types.Resolvers;

/// <summary>
/// One call of a resolver: the parents of a layer, the field's arguments, and room for a result each. It belongs to the resolver until
/// the call's task completes; after that it is the next call's.
/// </summary>
public sealed class FieldBatch
{
    private ReadOnlyMemory<object> parents;
    private Memory<FieldValue> results;
    private InputObject? arguments;
    private RequestContext? request;

    /// <summary>Creates a batch; <paramref name="results"/> has the length of <paramref name="parents"/> and holds nulls.</summary>
    public FieldBatch(ReadOnlyMemory<object> parents, Memory<FieldValue> results)
    {
        this.parents = parents;
        this.results = results;
    }

    /// <summary>The field where the operation selects it.</summary>
    public required IFieldSelection Selection { get; init; }

    /// <summary>What the resolver's <see cref="FieldResolver.Prepare"/> answered for this selection.</summary>
    public object? Preparation { get; init; }

    /// <summary>The field's coerced arguments.</summary>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public required InputObject Arguments
    {
        get => arguments ?? throw IsOver();
        init => arguments = value;
    }

    /// <summary>The request that is being answered.</summary>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public required RequestContext Request
    {
        get => request ?? throw IsOver();
        init => request = value;
    }

    /// <summary>How many parents there are; at least one.</summary>
    public int Count => parents.Length;

    /// <summary>The parents; at the root the one parent is <see cref="RequestContext.Root"/>.</summary>
    public ReadOnlySpan<object> Parents => parents.Span;

    /// <summary>The results, one for each parent, null until set.</summary>
    public Span<FieldValue> Results => results.Span;

    /// <summary>A parent as the type that its object type's resolvers agree on.</summary>
    public TParent Parent<TParent>(int index)
        where TParent : class => (TParent)parents.Span[index];

    /// <summary>Sets the result for a parent.</summary>
    public void Set(int index, in FieldValue value) => results.Span[index] = value;

    /// <summary>Sets one result for every parent.</summary>
    public void SetAll(in FieldValue value) => results.Span.Fill(value);

    /// <summary>Makes the batch that of another call of the same field.</summary>
    internal void Begin(ReadOnlyMemory<object> newParents, Memory<FieldValue> newResults, InputObject newArguments, RequestContext newRequest) =>
        (parents, results, arguments, request) = (newParents, newResults, newArguments, newRequest);

    /// <summary>Ends the call, so that whoever still holds the batch meets an exception and not another request.</summary>
    internal void End() => (parents, results, arguments, request) = (default, default, null, null);

    private static InvalidOperationException IsOver() => new("The resolver's call is over; a batch cannot be used beyond it.");
}
