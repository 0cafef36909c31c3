using System.Globalization;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>Reads <c>@cost</c> and <c>@listSize</c> where a schema applies them.</summary>
/// <remarks>A directive of one of these names with other arguments is somebody else's, and is not read.</remarks>
internal sealed class AppliedCosts
{
    private readonly DirectiveDefinition? cost;
    private readonly DirectiveDefinition? listSize;

    /// <summary>Finds the directives among those of a schema.</summary>
    public AppliedCosts(IEnumerable<DirectiveDefinition> directives)
    {
        foreach (var directive in directives)
        {
            cost = Is(directive, CostDirectives.Cost, CostDirectives.Weight) ? directive : cost;
            listSize = Is(directive, CostDirectives.ListSize, CostDirectives.AssumedSize) ? directive : listSize;
        }
    }

    /// <summary>The weight as it is written, which other schemas do as a number; null where none is.</summary>
    public string? FindWeightText(ISchemaElement element) =>
        AppliedArguments.Find(element, cost)?.Get<object>(CostDirectives.Weight) is { } weight ? Convert.ToString(weight, CultureInfo.InvariantCulture) : null;

    /// <summary>The weight; null where none is given.</summary>
    public double? FindWeight(ISchemaElement element) =>
        FindWeightText(element) is { } text && TryParseWeight(text, out var weight) ? weight : null;

    /// <summary>The size of a list; null where none is given.</summary>
    public ListSize? FindListSize(FieldDefinition field) => AppliedArguments.Find(field, listSize) is not { } arguments
        ? null
        : new ListSize
        {
            AssumedSize = arguments.Get<int?>(CostDirectives.AssumedSize),
            SlicingArguments = Names(arguments, CostDirectives.SlicingArguments),
            SlicingArgumentDefaultValue = arguments.Get<int?>(CostDirectives.SlicingArgumentDefaultValue),
            SizedFields = Names(arguments, CostDirectives.SizedFields),
            RequireOneSlicingArgument = arguments.Get<object>(CostDirectives.RequireOneSlicingArgument) is not false,
        };

    /// <summary>Reads a weight: a finite decimal number.</summary>
    public static bool TryParseWeight(string text, out double weight) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && double.IsFinite(weight);

    private static bool Is(DirectiveDefinition directive, string name, string argument) =>
        directive.Name == name && directive.Arguments.Any(a => a.Name == argument && a.Type.IsInputType);

    private static string[] Names(InputObject arguments, string argument) =>
        [.. (arguments.Get<object?[]>(argument) ?? []).OfType<string>()];
}
