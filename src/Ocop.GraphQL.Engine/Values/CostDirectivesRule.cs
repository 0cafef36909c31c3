using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Engine.Types.SchemaRules;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>
/// What <c>@cost</c> and <c>@listSize</c> name exists: a weight is a number, slicing arguments count something, sized fields are
/// lists. A schema rule of this layer, because it reads arguments.
/// </summary>
internal sealed class CostDirectivesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema)
    {
        var costs = new AppliedCosts(schema.Directives);
        return schema.Elements().SelectMany(applied => ErrorsOf(costs, applied.Coordinate, applied.Element));
    }

    private static IEnumerable<SchemaError> ErrorsOf(AppliedCosts costs, string coordinate, ISchemaElement element)
    {
        if (costs.FindWeightText(element) is { } text && !AppliedCosts.TryParseWeight(text, out _))
        {
            yield return new SchemaError(coordinate, $"has the weight {ValuePrinter.Shorten(text)}, which is no decimal number.");
        }

        if (element is not FieldDefinition field || costs.FindListSize(field) is not { } size)
        {
            yield break;
        }

        foreach (var error in ErrorsOf(field, size))
        {
            yield return new SchemaError(coordinate, $"has @{CostDirectives.ListSize}, {error}");
        }
    }

    private static IEnumerable<string> ErrorsOf(FieldDefinition field, ListSize size)
    {
        if (size.AssumedSize < 0 || size.SlicingArgumentDefaultValue < 0)
        {
            yield return "of which a size is negative.";
        }

        if (size.SizedFields.Count == 0 && field.Type.NullableType is not ListType)
        {
            yield return $"but it is of type {field.Type} and names no sized fields.";
        }

        foreach (var name in size.SlicingArguments.Where(name => field.FindArgument(name) is not { } argument || !Counts(argument.Type)))
        {
            yield return $"but it has no argument {name} that is an integer or a list.";
        }

        foreach (var name in size.SizedFields.Where(name => !HasList(field.Type.NamedType, name)))
        {
            yield return $"but {field.Type.NamedType} has no list field {name}.";
        }
    }

    private static bool Counts(GraphQLType type) => type.NullableType is ListType or ScalarType { Name: "Int" };

    private static bool HasList(NamedType type, string field) =>
        (type as FieldsType)?.FindField(field)?.Type.NullableType is ListType;
}
