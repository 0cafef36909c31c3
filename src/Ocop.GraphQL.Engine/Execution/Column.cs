using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>One field of an executed layer: a value for each of the layer's objects.</summary>
internal sealed class Column
{
    private readonly Layer?[] children;
    private FieldValue[] items = [];
    private int itemCount;

    /// <summary>Creates a column of nulls.</summary>
    public Column(FieldPlan plan, Layer layer)
    {
        Plan = plan;
        Layer = layer;
        Values = Buffers.Take<FieldValue>(layer.Count);
        children = plan.Children.Length == 0 ? [] : new Layer?[plan.Children.Length];
    }

    /// <summary>The field.</summary>
    public FieldPlan Plan { get; }

    /// <summary>The layer that the column belongs to.</summary>
    public Layer Layer { get; }

    /// <summary>The values by row; first as resolved, then as completed. May be longer than the layer.</summary>
    public FieldValue[] Values { get; }

    /// <summary>The resolver's work while it is under way; null when it came back at once.</summary>
    public Task? Resolving { get; private set; }

    /// <summary>The items of completed lists; a list is a range of them.</summary>
    public Span<FieldValue> Items => items;

    /// <summary>The layers of the column's objects, by index of their plan; null where there is no object of that type.</summary>
    public ReadOnlySpan<Layer?> Children => children;

    /// <summary>The values as resolvers set them, one for each object.</summary>
    public Memory<FieldValue> Results => Values.AsMemory(0, Layer.Count);

    /// <summary>The layer of a child plan; there is one once an object of it was added.</summary>
    public Layer GetChild(int index) => children[index]!;

    /// <summary>Takes a resolver's work; what came back at once costs no task.</summary>
    public void Await(ValueTask resolving)
    {
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
        var layer = children[child] ??= new Layer(Plan.Children[child], this, child);
        return new Link(child, layer.Add(value));
    }

    /// <summary>Sets one value for every object.</summary>
    public void SetAll(in FieldValue value) => Values.AsSpan(0, Layer.Count).Fill(value);

    /// <summary>Reserves neighbouring items for a list; answers the link to them.</summary>
    public Link AddItems(int count)
    {
        Buffers.Grow(ref items, itemCount, itemCount + count);
        var first = itemCount;
        itemCount += count;
        return new Link(first, count);
    }

    /// <summary>Gives the arrays back.</summary>
    public void Return()
    {
        Buffers.Return(Values, Layer.Count);
        Buffers.Return(items, itemCount);
    }
}
