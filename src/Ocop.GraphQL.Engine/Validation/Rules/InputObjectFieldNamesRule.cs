using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Input Object Field Names (specification, section 5.6.2): the input object has the field.</summary>
internal sealed class InputObjectFieldNamesRule(ValidationContext context) : IVisits<ObjectValueNode>
{
    /// <inheritdoc/>
    public void Visit(ObjectValueNode item)
    {
        if (context.Place.ObjectType is not { } type)
        {
            return;
        }

        foreach (var field in item.Fields)
        {
            if (type.FindField(field.Name) is null)
            {
                var advice = context.Suggestions.For(field.Name, type.Fields.Select(known => known.Name));
                context.Report(ValidationErrors.UnknownInputField(type, field.Name, advice), field);
            }
        }
    }
}
