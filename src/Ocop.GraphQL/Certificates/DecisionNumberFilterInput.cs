using Ocop.Domain.Law;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.Storage.Certificates;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Certificates;

/// <summary><c>DecisionNumberFilterInput</c>: numbers of decisions, compared by the key that all spellings share.</summary>
internal static class DecisionNumberFilterInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "DecisionNumberFilterInput";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Input(
        Name,
        "Numbers of decisions as printed: 2008/QĐ/UBND and 2008/QĐ-UBND are one. A number without its suffix is another than one with it; verify by decision finds both.",
        input => input
            .Field("eq", "String", "The number is this one; null finds certificates without a number.")
            .Field("in", "[String]", "The number is one of these; at most 1,000."));

    /// <summary>Reads the input.</summary>
    /// <exception cref="FieldRefusal">No operation, or a text that holds no number.</exception>
    public static Filter Read(InputObject operations) => operations.Entries.Count > 0
        ? Where.ReadOperations(operations, (name, value) => name switch
        {
            "eq" => CertificateFilters.DecisionKey.Is(Key(value)),
            "in" => CertificateFilters.DecisionKey.IsIn(Where.Items(name, value).Select(Key)),
            _ => throw new InvalidOperationException($"The operation {name} is read by nobody."),
        })
        : throw FieldRefusal.Of(RegistryErrorCodes.InvalidFilter, "A filter by decision needs eq or in.", ("field", "decisionNumber"));

    private static string? Key(object? value)
    {
        if (value is not string text)
        {
            return null;
        }

        TextLimit.Check(text);
        return DecisionNumber.Read(text).TryGetValue(out var number, out var refusal)
            ? number.Key
            : throw FieldRefusal.Of(RegistryErrorCodes.MalformedDecisionNumber, refusal.Message);
    }
}
