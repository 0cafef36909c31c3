using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Time;
using Ocop.Storage.Certificates;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Certificates;

/// <summary><c>DecisionNumberFilterInput</c>: numbers of decisions, compared by the key that all spellings share.</summary>
internal static class DecisionNumberFilterInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "DecisionNumberFilterInput";

    private const int MostDates = 100;

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Input(
        Name,
        "Numbers of decisions as printed: 2008/QĐ/UBND and 2008/QĐ-UBND are one. A number without its suffix is another than one with it; verify by decision finds both. A date behind a number counts too, for certificates whose decision's day is stated; one before 2018-05-07, when the programme began, is an error.",
        input => input
            .Field("eq", "String", "The number is this one; null finds certificates without a number.")
            .Field("in", "[String]", "The number is one of these; at most 1,000, and 100 with a date behind them."));

    /// <summary>Reads the input.</summary>
    /// <exception cref="FieldRefusal">No operation, or a text that holds no number, or an impossible date behind it or one before the programme.</exception>
    public static Filter Read(InputObject operations) => operations.Entries.Count > 0
        ? Where.ReadOperations(operations, (name, value) => name switch
        {
            "eq" => Is(Number(value)),
            "in" => Any([.. Where.Items(name, value).Select(Number)]),
            _ => throw new InvalidOperationException($"The operation {name} is read by nobody."),
        })
        : throw FieldRefusal.Of(RegistryErrorCodes.InvalidFilter, "A filter by decision needs eq or in.", ("field", "decisionNumber"));

    // The numbers without a date in one list, and a condition for each with one: so many conditions one statement bears.
    private static Filter Any(IReadOnlyList<DecisionNumber?> numbers)
    {
        var dated = numbers.Where(number => number?.Date is not null).ToList();
        return dated.Count <= MostDates
            ? Filter.Any([CertificateFilters.DecisionKey.IsIn(numbers.Where(number => number?.Date is null).Select(number => number?.Key)), .. dated.Select(Is)])
            : throw FieldRefusal.Of(
                RegistryErrorCodes.TooManyValues,
                $"in holds {dated.Count} numbers with a date, but one list holds at most {MostDates} of them; ask in several requests.",
                ("value", dated.Count), ("maximum", MostDates));
    }

    private static Filter Is(DecisionNumber? number) => number?.Date is not { } date
        ? CertificateFilters.DecisionKey.Is(number?.Key)
        : Filter.All(
        [
            CertificateFilters.DecisionKey.Is(number.Key),
            CertificateFilters.DecisionDate.Compares(OrderComparison.GreaterOrEqual, date.First),
            CertificateFilters.DecisionDate.Compares(OrderComparison.LessOrEqual, date.Last),
        ]);

    private static DecisionNumber? Number(object? value)
    {
        if (value is not string text)
        {
            return null;
        }

        TextLimit.Check(text);
        return DecisionNumber.ReadAskedFor(text).TryGetValue(out var number, out var refusal)
            ? number
            : throw (refusal is DecisionDateBeforeProgramme
                ? AsOf.BeforeProgramme(refusal.Message)
                : FieldRefusal.Of(RegistryErrorCodes.MalformedDecisionNumber, refusal.Message));
    }
}
