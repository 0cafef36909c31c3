using System.Globalization;
using System.Text;

namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>The merged selection sets that were compared already; fragments bring the same ones up at many places.</summary>
/// <remarks>A set is known by the places of its fields: what they select, and of which type, follows from the place.</remarks>
internal sealed class SeenSets
{
    private readonly HashSet<int> single = [];
    private readonly HashSet<string> several = [];

    /// <summary>Whether what is selected below the group was not seen before; from now on it was.</summary>
    public bool Add(FieldGroup group)
    {
        if (group.Fields.Count == 1)
        {
            return single.Add(group.Fields[0].Node.Position);
        }

        var key = new StringBuilder();
        foreach (var field in group.Fields)
        {
            key.Append(CultureInfo.InvariantCulture, $"{field.Node.Position},");
        }

        return several.Add(key.ToString());
    }
}
