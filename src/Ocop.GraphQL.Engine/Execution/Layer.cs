using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>All objects of one type at one place of an answer, in the order of the answer, and what their fields are.</summary>
/// <remarks>Made once for a run and opened for each request that has an object there.</remarks>
internal sealed class Layer(LayerPlan plan, Column? parent, int indexInParent)
{
    // By the index of their field; made when a request first includes the field. A field that the plan knows has none.
    private readonly Column?[] columns = plan.Fields.Length == 0 ? [] : new Column?[plan.Fields.Length];
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

    /// <summary>The column of the included field of that index; null where the plan knows the value.</summary>
    public Column? ColumnOf(int field) => columns[Fields[field].Index];

    /// <summary>Adds an object; answers its row.</summary>
    public int Add(object value)
    {
        Buffers.Grow(ref objects, Count, Count + 1);
        objects[Count] = value;
        return Count++;
    }

    /// <summary>Opens the columns; called once for a request, when all objects are there.</summary>
    /// <param name="conditions">The values of the variables that conditions look at.</param>
    public void Open(ulong conditions)
    {
        Fields = Plan.FieldsIncluded(conditions);
        foreach (var field in Fields)
        {
            if (!field.IsConstant)
            {
                (columns[field.Index] ??= new Column(field, this)).Open();
            }
        }
    }

    /// <summary>Whether null propagation replaced the object with null.</summary>
    public bool IsNulled(int row) => isNulled?[row] == true;

    /// <summary>Replaces an object with null.</summary>
    public void SetNulled(int row) => (isNulled ??= new bool[Count])[row] = true;

    /// <summary>Forgets the request.</summary>
    public void Close()
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            ColumnOf(i)?.Close();
        }

        Buffers.Release(ref objects, Count);
        (Fields, Count, isNulled) = ([], 0, null);
    }
}
