using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>
/// All Variable Usages Are Allowed (specification, section 5.8.5): a variable's type fits each place where it is used.
/// </summary>
internal sealed class AllVariableUsagesAreAllowedRule(ValidationContext context) : IConcludes
{
    /// <inheritdoc/>
    public void Conclude()
    {
        foreach (var variables in context.Variables.Operations)
        {
            foreach (var usage in variables.Usages)
            {
                // Undefined variables and unknown types are the matter of other rules.
                if (variables.Find(usage.Variable.Name) is { } definition
                    && context.Schema.FindType(definition.Type) is { IsInputType: true } type)
                {
                    Check(definition, type, usage);
                }
            }
        }
    }

    /// <summary>IsVariableUsageAllowed.</summary>
    private void Check(VariableDefinition definition, GraphQLType variableType, VariableUsage usage)
    {
        var (variable, place) = usage;
        if (place.Type is not { } locationType)
        {
            return;
        }

        // A default, of the variable or of the place, stands in where a nullable variable is absent.
        var hasDefault = definition.DefaultValue is not (null or NullValueNode) || place.HasDefault;
        var expected = hasDefault && !variableType.IsNonNull ? locationType.NullableType : locationType;
        if (!AreTypesCompatible(variableType, expected))
        {
            context.Report(ValidationErrors.VariableMismatch(variable.Name, definition.Type, locationType), variable, definition);
        }
        else if (place.OneOf is not null && !variableType.IsNonNull && !hasDefault)
        {
            context.Report(ValidationErrors.NullableInOneOf(variable.Name, definition.Type, place.OneOf), variable, definition);
        }
    }

    /// <summary>AreTypesCompatible, as a loop.</summary>
    private static bool AreTypesCompatible(GraphQLType variableType, GraphQLType locationType)
    {
        while (true)
        {
            if (locationType.IsNonNull && !variableType.IsNonNull)
            {
                return false;
            }

            (variableType, locationType) = (variableType.NullableType, locationType.NullableType);
            if (variableType is not ListType variableList || locationType is not ListType locationList)
            {
                return ReferenceEquals(variableType, locationType);
            }

            (variableType, locationType) = (variableList.OfType, locationList.OfType);
        }
    }
}
