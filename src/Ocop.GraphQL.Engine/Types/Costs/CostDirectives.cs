namespace Ocop.GraphQL.Engine.Types.Costs;

/// <summary>
/// The directives that say what a schema's elements cost, by the names, places and arguments of the IBM cost specification and of
/// Hot Chocolate.
/// </summary>
/// <remarks>A schema that applies them declares them, by <see cref="Declare"/> or in its SDL.</remarks>
public static class CostDirectives
{
    /// <summary>Name of the directive that gives a weight.</summary>
    public const string Cost = "cost";

    /// <summary>Its one argument: a decimal number as text.</summary>
    public const string Weight = "weight";

    /// <summary>Name of the directive that gives the size of a list.</summary>
    public const string ListSize = "listSize";

    /// <summary>Argument of <c>@listSize</c>: <see cref="Costs.ListSize.AssumedSize"/>.</summary>
    public const string AssumedSize = "assumedSize";

    /// <summary>Argument of <c>@listSize</c>: <see cref="Costs.ListSize.SlicingArguments"/>.</summary>
    public const string SlicingArguments = "slicingArguments";

    /// <summary>Argument of <c>@listSize</c>: <see cref="Costs.ListSize.SlicingArgumentDefaultValue"/>.</summary>
    public const string SlicingArgumentDefaultValue = "slicingArgumentDefaultValue";

    /// <summary>Argument of <c>@listSize</c>: <see cref="Costs.ListSize.SizedFields"/>.</summary>
    public const string SizedFields = "sizedFields";

    /// <summary>Argument of <c>@listSize</c>: <see cref="Costs.ListSize.RequireOneSlicingArgument"/>.</summary>
    public const string RequireOneSlicingArgument = "requireOneSlicingArgument";

    /// <summary>Declares both directives.</summary>
    public static SchemaBuilder Declare(SchemaBuilder schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema
            .Directive(Cost, "Says what an element adds to the cost of an operation that uses it.", directive => directive
                .On(
                    DirectiveLocation.Scalar,
                    DirectiveLocation.Object,
                    DirectiveLocation.FieldDefinition,
                    DirectiveLocation.ArgumentDefinition,
                    DirectiveLocation.Enum,
                    DirectiveLocation.InputFieldDefinition)
                .Argument(Weight, "String!", "A decimal number. Without it objects and input objects weigh 1, scalars and enums 0."))
            .Directive(ListSize, "Says how many items a list has, which multiplies the cost of what is selected of them.", directive => directive
                .On(DirectiveLocation.FieldDefinition)
                .Argument(AssumedSize, "Int", "The number of items where no slicing argument says it.")
                .Argument(SlicingArguments, "[String!]", "Arguments that say the number of items: an integer by its value, a list by its length.")
                .Argument(SlicingArgumentDefaultValue, "Int", "The number of items when no slicing argument is given.")
                .Argument(SizedFields, "[String!]", "Fields of the answered object that have this size, in place of the field itself.")
                .Argument(RequireOneSlicingArgument, "Boolean!", "Whether exactly one slicing argument must be given.", "true"));
    }
}
