using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>All objects of one type at one place of an answer, in the order of the answer, and what their fields are.</summary>
internal sealed class Layer(LayerPlan plan, Column? parent, int indexInParent)
{
    private object[] objects = [];
    private bool[]? isNulled;

    /// <summary>What is asked of the objects.</summary>
    public LayerPlan Plan { get; } = plan;

    /// <summary>The column whose objects these are; null at the root.</summary>
    public Column? Parent { get; } = parent;

    /// <summary>Which of the parent's children this is.</summary>
    public int IndexInParent { get; } = indexInParent;

    /// <summary>How many objects there are.</summary>
    public int Count { get; private set; }

    /// <summary>The objects by row.</summary>
    public ReadOnlyMemory<object> Objects => objects.AsMemory(0, Count);

    /// <summary>The fields that this request includes, in response order.</summary>
    public FieldPlan[] Fields { get; private set; } = [];

    /// <summary>A column for each of <see cref="Fields"/>; null where the plan knows the value.</summary>
    public Column?[] Columns { get; private set; } = [];

    /// <summary>Adds an object; answers its row.</summary>
    public int Add(object value)
    {
        Buffers.Grow(ref objects, Count, Count + 1);
        objects[Count] = value;
        return Count++;
    }

    /// <summary>Opens the columns; called once, when all objects are there.</summary>
    /// <param name="conditions">The values of the variables that conditions look at.</param>
    public void Open(ulong conditions)
    {
        Fields = Plan.FieldsIncluded(conditions);
        Columns = new Column?[Fields.Length];
        for (var i = 0; i < Fields.Length; i++)
        {
            Columns[i] = Fields[i].IsConstant ? null : new Column(Fields[i], this);
        }
    }

    /// <summary>Whether null propagation replaced the object with null.</summary>
    public bool IsNulled(int row) => isNulled?[row] == true;

    /// <summary>Replaces an object with null.</summary>
    public void SetNulled(int row) => (isNulled ??= new bool[Count])[row] = true;

    /// <summary>Gives the arrays back.</summary>
    public void Return()
    {
        Buffers.Return(objects, Count);
        foreach (var column in Columns)
        {
            column?.Return();
        }
    }
}
