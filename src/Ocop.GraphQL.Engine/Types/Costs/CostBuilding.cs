using System.Globalization;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Types.Building;

namespace Ocop.GraphQL.Engine.Types.Costs;

/// <summary>Applies the cost directives to what a schema declares.</summary>
public static class CostBuilding
{
    /// <summary>Says what a field costs each time it is answered for an object, its arguments not counted.</summary>
    /// <param name="field">The field.</param>
    /// <param name="weight">1 unless stated for fields of objects, interfaces and unions, and 0 for leaves; negative weights lower what arguments add.</param>
    public static TSelf Cost<TSelf>(this FieldBuilder<TSelf> field, decimal weight)
        where TSelf : FieldBuilder<TSelf>
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Apply(CostDirectives.Cost, Literal(weight));
    }

    /// <summary>Says how many items a list field answers.</summary>
    public static TSelf ListSize<TSelf>(this FieldBuilder<TSelf> field, ListSize size)
        where TSelf : FieldBuilder<TSelf>
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(size);
        return field.Apply(CostDirectives.ListSize, [.. Literals(size)]);
    }

    /// <summary>Says what each object of a type weighs in the size of an answer; 1 unless stated.</summary>
    public static ObjectBuilder<TParent> Cost<TParent>(this ObjectBuilder<TParent> type, decimal weight)
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Apply(CostDirectives.Cost, Literal(weight));
    }

    /// <summary>Says what each value of a scalar weighs in the size of an answer; 0 unless stated.</summary>
    public static ScalarBuilder Cost(this ScalarBuilder type, decimal weight)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Apply(CostDirectives.Cost, Literal(weight));
    }

    /// <summary>Says what each value of an enum weighs in the size of an answer; 0 unless stated.</summary>
    public static EnumBuilder Cost(this EnumBuilder type, decimal weight)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Apply(CostDirectives.Cost, Literal(weight));
    }

    /// <summary>
    /// Says what an argument or input field costs when it is given; 1 unless stated for input objects, and 0 for scalars and enums.
    /// A list costs this for each of its items.
    /// </summary>
    public static InputValueBuilder Cost(this InputValueBuilder value, decimal weight)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Apply(CostDirectives.Cost, Literal(weight));
    }

    private static (string Name, string Literal) Literal(decimal weight) =>
        (CostDirectives.Weight, StringLiteral.Quoted(weight.ToString(CultureInfo.InvariantCulture)));

    // What is not stated is left out, so that the SDL shows what its author wrote.
    private static IEnumerable<(string Name, string Literal)> Literals(ListSize size)
    {
        if (size.AssumedSize is { } assumed)
        {
            yield return (CostDirectives.AssumedSize, assumed.ToString(CultureInfo.InvariantCulture));
        }

        if (size.SlicingArguments.Count > 0)
        {
            yield return (CostDirectives.SlicingArguments, Names(size.SlicingArguments));
        }

        if (size.SlicingArgumentDefaultValue is { } absent)
        {
            yield return (CostDirectives.SlicingArgumentDefaultValue, absent.ToString(CultureInfo.InvariantCulture));
        }

        if (size.SizedFields.Count > 0)
        {
            yield return (CostDirectives.SizedFields, Names(size.SizedFields));
        }

        if (!size.RequireOneSlicingArgument)
        {
            yield return (CostDirectives.RequireOneSlicingArgument, "false");
        }
    }

    private static string Names(IReadOnlyList<string> names) => $"[{string.Join(", ", names.Select(StringLiteral.Quoted))}]";
}
