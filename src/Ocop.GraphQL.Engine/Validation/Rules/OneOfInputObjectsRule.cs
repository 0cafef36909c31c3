using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>
/// OneOf Input Objects (specification, sections 3.10.1 and 5.6.1): exactly one field is given, and it is not null. Variables are
/// the matter of section 5.8.5.
/// </summary>
internal sealed class OneOfInputObjectsRule(ValidationContext context) : IVisits<ObjectValueNode>
{
    /// <inheritdoc/>
    public void Visit(ObjectValueNode item)
    {
        if (context.Place.ObjectType is not { IsOneOf: true } type)
        {
            return;
        }

        if (item.Fields.Count != 1)
        {
            context.Report(ValidationErrors.WrongOneOf(type, item.Fields.Count), item);
        }
        else if (item.Fields[0] is { Value: NullValueNode } field)
        {
            context.Report(ValidationErrors.NullInOneOf(type, field.Name), field.Value);
        }
    }
}
