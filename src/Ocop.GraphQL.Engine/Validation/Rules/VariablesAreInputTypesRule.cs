using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Variables Are Input Types (specification, section 5.8.2).</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : IVisits<VariableDefinition>
{
    /// <inheritdoc/>
    public void Visit(VariableDefinition item)
    {
        var named = NamedTypeOf(item.Type);
        if (context.Schema.FindType(named.Name) is not { } type)
        {
            var candidates = context.Schema.Types.Where(known => known.IsInputType).Select(known => known.Name);
            context.Report(ValidationErrors.UnknownVariableType(named.Name, context.Suggestions.For(named.Name, candidates)), named);
        }
        else if (!type.IsInputType)
        {
            context.Report(ValidationErrors.WrongVariableType(item.Variable.Name, item.Type), item.Type);
        }
    }

    private static NamedTypeReference NamedTypeOf(TypeReference reference)
    {
        while (reference is not NamedTypeReference)
        {
            reference = reference is ListTypeReference list ? list.ItemType : ((NonNullTypeReference)reference).NullableType;
        }

        return (NamedTypeReference)reference;
    }
}
