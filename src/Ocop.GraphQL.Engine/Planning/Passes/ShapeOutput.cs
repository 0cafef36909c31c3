using System.Text;
using Ocop.GraphQL.Engine.Introspection;

namespace Ocop.GraphQL.Engine.Planning.Passes;

/// <summary>Encodes what the writer copies: response names, and whole fields whose value the plan knows.</summary>
internal static class ShapeOutput
{
    /// <summary>Sets <see cref="FieldPlan.Utf8"/> and <see cref="FieldPlan.IsConstant"/> of every field.</summary>
    public static void Run(PlanDraft draft)
    {
        foreach (var field in draft.Fields)
        {
            // Names need no escapes: they are letters, digits and underscores (specification, section 2.1.8).
            // A layer has one object type, so __typename (section 4.1) is known before anything is executed.
            field.IsConstant = ReferenceEquals(field.Definition, MetaFields.TypeName);
            field.Utf8 = Encoding.UTF8.GetBytes(
                field.IsConstant ? $"\"{field.ResponseName}\":\"{field.Layer.Type.Name}\"" : $"\"{field.ResponseName}\":");
        }
    }
}
