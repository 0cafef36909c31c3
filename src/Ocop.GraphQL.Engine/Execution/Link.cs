using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>
/// How a completed value names what stands elsewhere: an object by its child layer and row, a list by its range of the column's
/// items. Both are packed into an integer, so that a completed value is no larger than a leaf and nothing is allocated for it.
/// </summary>
/// <remarks>Never confused with an integer leaf: the field's type says at every level whether a list, an object or a leaf stands there.</remarks>
/// <param name="First">Child layer, or index of the first item.</param>
/// <param name="Second">Row in that layer, or count of items.</param>
internal readonly record struct Link(int First, int Second)
{
    /// <summary>The link in a completed value.</summary>
    public static Link Of(in FieldValue completed) => new((int)(completed.AsInteger() >> 32), (int)completed.AsInteger());

    /// <summary>The completed value that holds this link.</summary>
    public FieldValue ToValue() => FieldValue.Of(((long)First << 32) | (uint)Second);
}
