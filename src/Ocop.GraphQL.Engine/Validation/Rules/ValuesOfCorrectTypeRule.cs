using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Values of Correct Type (specification, section 5.6.1): literals can be coerced to the type of their place.</summary>
/// <remarks>
/// Looks at one value at a time; the walk descends into lists and objects. Variables are the matter of section 5.8.5.
/// </remarks>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : IVisits<ValueNode>
{
    /// <inheritdoc/>
    public void Visit(ValueNode item)
    {
        if (context.Place.Type is { } type && FindProblem(type, item) is { } problem)
        {
            context.Report(ValidationErrors.WrongValue(problem), item);
        }
    }

    private string? FindProblem(GraphQLType type, ValueNode value) => (type.NullableType, value) switch
    {
        (_, VariableNode) => null,
        (_, NullValueNode) => type.IsNonNull ? $"{type} cannot be null." : null,
        (ListType, ListValueNode) => null,
        (ListType list, _) => FindProblem(list.OfType, value),
        (InputObjectType, ObjectValueNode) => null,
        (EnumType values, _) => FindEnumProblem(values, value),
        (ScalarType scalar, _) => scalar.CoerceInput(value, InputOrigin.Literal, out _),
        (var named, _) => $"{named} cannot represent {ValuePrinter.PrintShort(value)}: it is not an input object.",
    };

    private string? FindEnumProblem(EnumType type, ValueNode value)
    {
        if (value is not EnumValueNode name)
        {
            return $"{type} cannot represent {ValuePrinter.PrintShort(value)}: it is not the name of a value.";
        }

        if (type.FindValue(name.Name) is not null)
        {
            return null;
        }

        var advice = context.Suggestions.For(name.Name, type.Values.Select(known => known.Name));
        return $"{type} has no value {ValuePrinter.Shorten(name.Name)}.{advice}";
    }
}
