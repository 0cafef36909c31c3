using NodaTime;
using Ocop.Domain.Certification;
using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Products;

/// <summary><c>ProductFilterInput</c>.</summary>
internal static class ProductFilterInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "ProductFilterInput";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Input(
        Name,
        "Conditions on products; all that are given must hold. Conditions on certificates look at the one certainly in force on the day, else at the latest.",
        input => input
            .Field("and", $"[{Name}!]", "All of these hold.")
            .Field("or", $"[{Name}!]", "At least one of these holds.")
            .Field("code", TextOperations.TypeName, "The permanent code.")
            .Field("name", TextOperations.TypeName, "The name as recorded; letter case and accents count, to forgive them use search.")
            .Field("stars", OrderedOperations.TypeName("Int"), "Stars of the certificate certainly in force on the day.")
            .Field("certified", ValueOperations.BooleanTypeName, "Whether a certificate is certainly in force on the day.")
            .Field("status", ValueOperations.TypeName(CertificateType.StatusName), "Status on the day of the certificate looked at; a product without any certificate has none.")
            .Field("provinceCode", PlaceCodeFilterInput.Name, "The province, by codes from before or after the reform of 2025.")
            .Field("producer", ProducerFilterInput.Name, "Conditions on the producer; a product whose producer is not known meets none.")
            .Field("validUntil", OrderedOperations.TypeName("LocalDate"), "Last day of the certificate looked at, where it is known exactly.")
            .Field("decisionDate", OrderedOperations.TypeName("LocalDate"), "Date of the decision behind the certificate looked at, where a source states it."));

    /// <summary>Reads the input; null when none is given.</summary>
    public static Filter? Read(InputObject? where) => Where.ReadAll(where, given => Where.Read(given, Condition));

    private static Filter Condition(string name, InputObject operations) => name switch
    {
        "code" => TextOperations.Read(ProductFilters.Code, operations),
        "name" => TextOperations.Read(ProductFilters.Name, operations),
        "stars" => OrderedOperations.Read<int>(ProductFilters.Stars, operations),
        "certified" => ValueOperations.ReadBoolean(ProductFilters.Certified, operations),
        "status" => ValueOperations.ReadEnum<CertificateStatus>(ProductFilters.Status, operations),
        "provinceCode" => PlaceCodeFilterInput.Read(ProductFilters.Province, operations),
        "producer" => ProductFilters.Producer(ProducerFilterInput.Read(operations)!),
        "validUntil" => OrderedOperations.Read<LocalDate>(ProductFilters.ValidUntil, operations),
        "decisionDate" => OrderedOperations.Read<LocalDate>(ProductFilters.DecisionDate, operations),
        _ => throw new InvalidOperationException($"The product filter {name} is read by nobody."),
    };
}
