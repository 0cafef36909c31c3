using NodaTime;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Time;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Filtering;

/// <summary>Operations on a day of law: those of <see cref="OrderedOperations"/>, with days of the programme alone.</summary>
internal static class DayOperations
{
    /// <summary>What the description of every such field of a filter ends with.</summary>
    public const string Bounds = "a day before 2018-05-07, when the programme began, is an error";

    /// <summary>Reads operations on a field.</summary>
    /// <remarks>
    /// Ends of ranges are refused too: before that day nothing was decided, so such an end leaves out nothing or everything, and is
    /// a slip.
    /// </remarks>
    /// <exception cref="FieldRefusal">A day lies before the programme began.</exception>
    public static Filter Read(OrderedField<LocalDate> field, InputObject operations)
    {
        var values = operations.Entries.SelectMany(entry => entry.Value is object?[] items ? items : [entry.Value]);
        foreach (var day in values.OfType<LocalDate>())
        {
            AsOf.On(day);
        }

        return OrderedOperations.Read(field, operations);
    }
}
