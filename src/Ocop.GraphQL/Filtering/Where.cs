using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Filtering;

/// <summary>Reads filter inputs: every condition given must hold, and <c>and</c> and <c>or</c> nest.</summary>
internal static class Where
{
    /// <summary>The most conditions in one filter, so that every database can hold its expression.</summary>
    public const int MaximumConditions = 250;

    /// <summary>Reads an entity's whole filter; null when none is given.</summary>
    /// <exception cref="FieldRefusal">A condition that says nothing, or more conditions than the registry reads.</exception>
    public static Filter? ReadAll(InputObject? where, Func<InputObject, Filter> read)
    {
        if (where is null)
        {
            return null;
        }

        var conditions = Count(where);
        return conditions <= MaximumConditions
            ? read(where)
            : throw FieldRefusal.Of(
                RegistryErrorCodes.TooManyValues,
                $"The filter holds {conditions} conditions, but at most {MaximumConditions} are read; use in for many values of one field.",
                ("value", conditions), ("maximum", MaximumConditions));
    }

    /// <summary>Reads a filter input of an entity.</summary>
    /// <param name="where">The filter input.</param>
    /// <param name="condition">Reads one condition by its field's name.</param>
    /// <exception cref="FieldRefusal">A condition that says nothing.</exception>
    public static Filter Read(InputObject where, Func<string, InputObject, Filter> condition) =>
        Read(where, (string name, object value) => value is InputObject operations
            ? condition(name, operations)
            : throw new InvalidOperationException($"The filter field {name} is read by nobody."));

    /// <summary>Reads a filter input of an entity some of whose conditions are plain values.</summary>
    /// <param name="where">The filter input.</param>
    /// <param name="condition">Reads one condition by its field's name.</param>
    /// <exception cref="FieldRefusal">A condition that says nothing.</exception>
    public static Filter Read(InputObject where, Func<string, object, Filter> condition)
    {
        var conditions = new List<Filter>(where.Entries.Count);
        foreach (var (name, value) in where.Entries)
        {
            conditions.Add((name, value) switch
            {
                (_, null) => throw SaysNothing(name, "Where a condition takes eq, {eq: null} finds what is not recorded."),
                ("and", object?[] parts) => Filter.All(Parts(parts, condition)),
                ("or", object?[] parts) => Filter.Any(Parts(parts, condition)),
                _ => condition(name, value),
            });
        }

        return Filter.All(conditions);
    }

    /// <summary>Reads an operation filter: every operation given must hold.</summary>
    public static Filter ReadOperations(InputObject operations, Func<string, object?, Filter> operation)
    {
        var conditions = new List<Filter>(operations.Entries.Count);
        foreach (var (name, value) in operations.Entries)
        {
            conditions.Add(operation(name, value));
        }

        return Filter.All(conditions);
    }

    /// <summary>The items of a list operation.</summary>
    /// <exception cref="FieldRefusal">The list is null, or longer than the registry looks up at once.</exception>
    public static object?[] Items(string operation, object? value)
    {
        if (value is not object?[] items)
        {
            throw SaysNothing(operation, FindsUnrecorded);
        }

        return items.Length <= MaximumItems
            ? items
            : throw FieldRefusal.Of(
                RegistryErrorCodes.TooManyValues,
                $"{operation} holds {items.Length} values, but one list holds at most {MaximumItems}; ask in several requests.",
                ("value", items.Length), ("maximum", MaximumItems));
    }

    private const int MaximumItems = 1000;
    private const string FindsUnrecorded = "{eq: null} finds what is not recorded.";

    private static int Count(InputObject input) => input.Entries.Sum(entry => entry.Value switch
    {
        InputObject nested => Count(nested),
        object?[] items when items.All(item => item is InputObject) => items.Cast<InputObject>().Sum(Count),
        _ => 1,
    });

    private static List<Filter> Parts(object?[] parts, Func<string, object, Filter> condition) =>
        [.. parts.Select(part => Read((InputObject)part!, condition))];

    /// <summary>The operand of an operation that compares nothing with null.</summary>
    /// <exception cref="FieldRefusal">The operand is null.</exception>
    public static T Operand<T>(string operation, object? value) => value is T given ? given : throw SaysNothing(operation, FindsUnrecorded);

    private static FieldRefusal SaysNothing(string name, string hint) => FieldRefusal.Of(
        RegistryErrorCodes.InvalidFilter,
        $"{name}: null states no condition; leave {name} out. {hint}",
        ("field", name));
}
