using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Codes;
using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Nodes;
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
            .Field("code", TextOperations.TypeName, "The permanent code: eq and in take it as people write it and refuse that of a record of another type, the others look at its letters and digits as the registry writes them.")
            .Field("name", TextOperations.TypeName, "The name as recorded; letter case and accents count, to forgive them use search.")
            .Field("stars", OrderedOperations.TypeName("Int"), "Stars of the certificate certainly in force on the day; to name a number that no certificate has, below 3 or above 5, is an error.")
            .Field("certified", ValueOperations.BooleanTypeName, "Whether a certificate is certainly in force on the day.")
            .Field("status", ValueOperations.TypeName(CertificateType.StatusName), "Status on the day of the certificate looked at; a product without any certificate has none.")
            .Field("provinceCode", PlaceCodeFilterInput.Name, "The province, by codes from before or after the reform of 2025.")
            .Field("sector", TextOperations.TypeName, "The sector by its numeral, I to VI; a numeral that no sector has is an error. A product of unknown set has none.")
            .Field("group", TextOperations.TypeName, "The group by its Vietnamese name; a name that no group has is an error.")
            .Field("setNumber", OrderedOperations.TypeName("Int"), "The number of the product set, 1 to 26; to name another is an error.")
            .Field("gtin", TextOperations.TypeName, "One of its GTINs: eq and in take any of the forms of a number, the others look at the digits that were given.")
            .Field("channel", TextOperations.TypeName, "The name of a sales channel where it can be bought.")
            .Field("exportMarket", TextOperations.TypeName, "A country it is exported to, in two letters of ISO 3166; to name letters that no country has is an error.")
            .Field(NearInput.FieldName, NearInput.Name, "It lies within a distance of a point; a product without a recorded location is left out, and withoutLocation of the answer counts those.")
            .Field("hasLocation", ValueOperations.BooleanTypeName, "Whether a location is recorded.")
            .Field("updatedAt", OrderedOperations.TypeName("Instant"), "When a fact of the product last changed here.")
            .Field(CommuneCodes.FieldName, PlaceCodeFilterInput.Name, "The commune, by codes from before or after the reform of 2025; a typed error while no official list of communes is recorded, and for a code that is on none.")
            .Field("producer", ProducerFilterInput.Name, "Conditions on the producer; a product whose producer is not known meets none.")
            .Field("validUntil", OrderedOperations.TypeName("LocalDate"), $"Last day of the certificate looked at, where it is known exactly; {DayOperations.Bounds}.")
            .Field("decisionDate", OrderedOperations.TypeName("LocalDate"), $"Date of the decision behind the certificate looked at, where a source states it; {DayOperations.Bounds}."));

    /// <summary>Reads the input; null when none is given.</summary>
    public static Filter? Read(InputObject? where) => Where.ReadAll(where, given => Where.Read(given, Condition));

    private static Filter Condition(string name, InputObject operations) => name switch
    {
        "code" => CodeOperations.Read(ProductFilters.Code, operations, CodeKind.Product),
        "name" => TextOperations.Read(ProductFilters.Name, operations),
        "stars" => OrderedOperations.Read(ProductFilters.Stars, operations, KnownNumbers.Stars),
        "certified" => ValueOperations.ReadBoolean(ProductFilters.Certified, operations),
        "status" => ValueOperations.ReadEnum<CertificateStatus>(ProductFilters.Status, operations),
        "provinceCode" => PlaceCodeFilterInput.Read(ProductFilters.Province, operations),
        "sector" => ProductDetailConditions.Sector(operations),
        "group" => ProductDetailConditions.Group(operations),
        "setNumber" => OrderedOperations.Read(ProductFilters.SetNumber, operations, KnownNumbers.SetNumber),
        "gtin" => ProductDetailConditions.Gtin(operations),
        "channel" => TextOperations.Read(ProductFilters.Channel, operations),
        "exportMarket" => ProductDetailConditions.ExportMarket(operations),
        NearInput.FieldName => ProductFilters.Near(NearInput.Read(operations)),
        "hasLocation" => ValueOperations.ReadBoolean(ProductFilters.HasLocation, operations),
        "updatedAt" => OrderedOperations.Read<Instant>(ProductFilters.UpdatedAt, operations),
        CommuneCodes.FieldName => PlaceCodeFilterInput.Read(ProductFilters.Commune, operations, CommuneCodes.Known),
        "producer" => operations.Entries.Count == 0 ? Filter.All([]) : ProductFilters.Producer(ProducerFilterInput.Read(operations)!),
        "validUntil" => DayOperations.Read(ProductFilters.ValidUntil, operations),
        "decisionDate" => DayOperations.Read(ProductFilters.DecisionDate, operations),
        _ => throw new InvalidOperationException($"The product filter {name} is read by nobody."),
    };
}
