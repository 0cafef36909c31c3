using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>One field of an executed layer: a value for each of the layer's objects.</summary>
/// <remarks>Made once for a run, opened and closed for each request that includes the field.</remarks>
internal sealed class Column(FieldPlan plan, Layer layer)
{
    private readonly Layer?[] children = plan.Children.Length == 0 ? [] : new Layer?[plan.Children.Length];
    private FieldValue[] values = [];
    private FieldValue[] items = [];
    private FieldBatch? batch;
    private int itemCount;

    /// <summary>The field.</summary>
    public FieldPlan Plan { get; } = plan;

    /// <summary>The layer that the column belongs to.</summary>
    public Layer Layer { get; } = layer;

    /// <summary>The values by row; first as resolved, then as completed.</summary>
    public Span<FieldValue> Values => values.AsSpan(0, Layer.Count);

    /// <summary>The resolver's work while it is under way; null when it came back at once.</summary>
    public Task? Resolving { get; private set; }

    /// <summary>The items of completed lists; a list is a range of them.</summary>
    public Span<FieldValue> Items => items;

    /// <summary>
    /// The layers of the column's objects, by index of their plan; null or empty where the request has no object of that type.
    /// </summary>
    public ReadOnlySpan<Layer?> Children => children;

    /// <summary>The layer of a child plan; there is one once an object of it was added.</summary>
    public Layer GetChild(int index) => children[index]!;

    /// <summary>Makes room for the layer's objects.</summary>
    public void Open() => Buffers.Grow(ref values, 0, Layer.Count);

    /// <summary>Calls the resolver (specification, section 6.4.2, ResolveFieldValue); what comes back at once costs no task.</summary>
    public void Resolve(InputObject arguments, RequestContext request)
    {
        var results = values.AsMemory(0, Layer.Count);
        batch ??= new FieldBatch(Layer.Objects, results)
        {
            Selection = Plan,
            Preparation = Plan.Preparation,
            Arguments = arguments,
            Request = request,
        };
        batch.Begin(Layer.Objects, results, arguments, request);
        var resolving = Plan.Definition.Resolver!.ResolveAsync(batch);
        if (resolving.IsCompletedSuccessfully)
        {
            resolving.GetAwaiter().GetResult();
        }
        else
        {
            Resolving = resolving.AsTask();
        }
    }

    /// <summary>Adds an object below; answers the link to it.</summary>
    public Link AddObject(int child, object value)
    {
        var below = children[child] ??= new Layer(Plan.Children[child], this, child);
        return new Link(child, below.Add(value));
    }

    /// <summary>Sets one value for every object.</summary>
    public void SetAll(in FieldValue value) => Values.Fill(value);

    /// <summary>Reserves neighbouring items for a list; answers the link to them.</summary>
    public Link AddItems(int count)
    {
        Buffers.Grow(ref items, itemCount, itemCount + count);
        var first = itemCount;
        itemCount += count;
        return new Link(first, count);
    }

    /// <summary>Forgets the request.</summary>
    public void Close()
    {
        Buffers.Release(ref values, Layer.Count);
        Buffers.Release(ref items, itemCount);
        batch?.End();
        (Resolving, itemCount) = (null, 0);
    }
}
