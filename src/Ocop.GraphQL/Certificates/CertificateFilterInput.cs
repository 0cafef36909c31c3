using NodaTime;
using Ocop.Domain.Certification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Products;
using Ocop.Storage.Certificates;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Certificates;

/// <summary><c>CertificateFilterInput</c>.</summary>
/// <param name="asOf">The day that decides statuses.</param>
internal sealed class CertificateFilterInput(LocalDate asOf)
{
    /// <summary>The input's name.</summary>
    public const string Name = "CertificateFilterInput";

    /// <summary>The most days that <c>expiringWithinDays</c> looks ahead: ten years, more than three terms of validity.</summary>
    public const int MostDays = 3660;

    private const string ExpiringName = "expiringWithinDays";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Input(
        Name,
        "Conditions on certificates; all that are given must hold.",
        input => input
            .Field("and", $"[{Name}!]", "All of these hold.")
            .Field("or", $"[{Name}!]", "At least one of these holds.")
            .Field("status", ValueOperations.TypeName(CertificateType.StatusName), "The status on the day.")
            .Field("stars", OrderedOperations.TypeName("Int"), "The stars, where a source states them; to name a number that no certificate has, below 3 or above 5, is an error.")
            .Field("decisionNumber", DecisionNumberFilterInput.Name, "The number of the recognising decision, in any spelling.")
            .Field("decisionDate", OrderedOperations.TypeName("LocalDate"), $"The date of the decision, where a source states the day; {DayOperations.Bounds}.")
            .Field("validFrom", OrderedOperations.TypeName("LocalDate"), $"First day of the 36 months, where it is known exactly; {DayOperations.Bounds}.")
            .Field("validUntil", OrderedOperations.TypeName("LocalDate"), $"Last day of the 36 months, where it is known exactly; {DayOperations.Bounds}.")
            .Field(ExpiringName, "Int", $"Certainly in force on the day, and the last day in force, where it is known exactly, is at most this many days later; 0 to {MostDays}.")
            .Field("provinceCode", PlaceCodeFilterInput.Name, "The province of the product, by codes from before or after the reform of 2025.")
            .Field("product", ProductFilterInput.Name, "Conditions on the product.")
            .Field("updatedAt", OrderedOperations.TypeName("Instant"), "When a fact of the certificate last changed here."));

    /// <summary>Reads the input; null when none is given.</summary>
    /// <exception cref="FieldRefusal">A condition that says nothing or cannot be read.</exception>
    public Filter? Read(InputObject? where) => Where.ReadAll(where, given => Where.Read(given, Condition));

    private Filter Condition(string name, object value) => (name, value) switch
    {
        (ExpiringName, int days) => Expiring(days),
        ("status", InputObject operations) => ValueOperations.ReadEnum<CertificateStatus>(CertificateFilters.Status, operations),
        ("stars", InputObject operations) => OrderedOperations.Read(CertificateFilters.Stars, operations, KnownNumbers.Stars),
        ("decisionNumber", InputObject operations) => DecisionNumberFilterInput.Read(operations),
        ("decisionDate", InputObject operations) => DayOperations.Read(CertificateFilters.DecisionDate, operations),
        ("validFrom", InputObject operations) => DayOperations.Read(CertificateFilters.ValidFrom, operations),
        ("validUntil", InputObject operations) => DayOperations.Read(CertificateFilters.ValidUntil, operations),
        ("provinceCode", InputObject codes) => PlaceCodeFilterInput.Read(CertificateFilters.Province, codes),
        ("product", InputObject conditions) => CertificateFilters.Product(ProductFilterInput.Read(conditions)!, asOf),
        ("updatedAt", InputObject operations) => OrderedOperations.Read<Instant>(CertificateFilters.UpdatedAt, operations),
        _ => throw new InvalidOperationException($"The certificate filter field {name} is read by nobody."),
    };

    private Filter Expiring(int days) => days is >= 0 and <= MostDays
        ? CertificateFilters.ExpiringWithin(days, asOf)
        : throw FieldRefusal.Of(
            RegistryErrorCodes.DaysOutOfRange,
            $"{ExpiringName} is {days}, but looks 0 to {MostDays} days ahead.",
            ("value", days), ("minimum", 0), ("maximum", MostDays));
}
