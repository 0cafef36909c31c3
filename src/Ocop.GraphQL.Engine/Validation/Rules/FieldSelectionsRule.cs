using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Field Selections (specification, section 5.3.1): the type in scope has the field.</summary>
internal sealed class FieldSelectionsRule(ValidationContext context) : IVisits<FieldNode>
{
    private const int MostTypes = 5;

    /// <inheritdoc/>
    public void Visit(FieldNode item)
    {
        if (context.ParentType is { } type && context.FindField(type, item.Name) is null)
        {
            context.Report(ValidationErrors.UnknownField(type, item.Name, AdviceFor(type, item.Name)), item);
        }
    }

    /// <summary>Object types that have the field, where the type in scope may be one of them; otherwise similar names.</summary>
    private string AdviceFor(CompositeType type, string name)
    {
        var owners = type is ObjectType
            ? []
            : context.Schema.PossibleTypes(type).Where(possible => possible.FindField(name) is not null).ToList();
        if (owners.Count == 0)
        {
            return context.Suggestions.For(name, ((type as FieldsType)?.Fields ?? []).Select(field => field.Name));
        }

        var names = owners.Select(owner => owner.Name).Order(StringComparer.Ordinal).Take(MostTypes);
        return $" Select it in a fragment on {string.Join(" or ", names)}.";
    }
}
