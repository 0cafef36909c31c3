using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Paging;
using Ocop.Storage.Certificates;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.GraphQL.Certificates;

/// <summary><c>CertificateSortInput</c>.</summary>
internal static class CertificateSortInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "CertificateSortInput";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.OneOfInput(
        Name,
        "One key of an order of certificates; several keys are several list items. What the keys leave open, the code decides.",
        input => input
            .Field("validUntil", SortInput.DirectionName, "By the last day of the 36 months, where it is known exactly.")
            .Field("decisionDate", SortInput.DirectionName, "By the date of the decision, where a source states the day.")
            .Field("stars", SortInput.DirectionName, "By the stars, where a source states them.")
            .Field("updatedAt", SortInput.DirectionName, "By when a fact of the certificate last changed here.")
            .Field("productName", SortInput.DirectionName, "By the product's name in Vietnamese alphabetical order."));

    /// <summary>Reads the argument <c>order</c>: by code when it is not given.</summary>
    /// <exception cref="FieldRefusal">A key twice.</exception>
    public static SortOrder Read(InputObject arguments) =>
        SortInput.Read(arguments, KeyOf) is { Count: > 0 } keys ? CertificateOrder.Of(keys) : CertificateOrder.ByCode;

    private static CertificateSort KeyOf(string name) => name switch
    {
        "validUntil" => CertificateSort.ValidUntil,
        "decisionDate" => CertificateSort.DecisionDate,
        "stars" => CertificateSort.Stars,
        "updatedAt" => CertificateSort.UpdatedAt,
        "productName" => CertificateSort.ProductName,
        _ => throw new InvalidOperationException($"The certificate sort key {name} is read by nobody."),
    };
}
