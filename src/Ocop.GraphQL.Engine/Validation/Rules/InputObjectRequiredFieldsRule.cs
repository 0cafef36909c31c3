using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>
/// Input Object Required Fields (specification, section 5.6.4). That a given one is not null is seen by <see cref="ValuesOfCorrectTypeRule"/>.
/// </summary>
internal sealed class InputObjectRequiredFieldsRule(ValidationContext context) : IVisits<ObjectValueNode>
{
    /// <inheritdoc/>
    public void Visit(ObjectValueNode item)
    {
        if (context.Place.ObjectType is not { } type)
        {
            return;
        }

        foreach (var definition in type.Fields)
        {
            if (definition.IsRequired && !item.Fields.Any(field => field.Name == definition.Name))
            {
                context.Report(ValidationErrors.MissingInputField(type, definition), item);
            }
        }
    }
}
