using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Input Object Field Uniqueness (specification, section 5.6.3).</summary>
internal sealed class InputObjectFieldUniquenessRule(ValidationContext context) : IVisits<ObjectValueNode>
{
    /// <inheritdoc/>
    public void Visit(ObjectValueNode item)
    {
        if (item.Fields.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, ObjectFieldNode>();
        foreach (var field in item.Fields)
        {
            if (!seen.TryAdd(field.Name, field))
            {
                context.Report(ValidationErrors.DuplicateInputField(field.Name), seen[field.Name], field);
            }
        }
    }
}
