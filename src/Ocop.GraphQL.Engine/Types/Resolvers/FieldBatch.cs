namespace Ocop.GraphQL.Engine.Types.Resolvers;

/// <summary>One call of a resolver: the parents of a layer, the field's arguments, and room for a result each.</summary>
public sealed class FieldBatch
{
    private readonly ReadOnlyMemory<object> parents;
    private readonly Memory<FieldValue> results;

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
    public required InputObject Arguments { get; init; }

    /// <summary>The request that is being answered.</summary>
    public required RequestContext Request { get; init; }

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
}
