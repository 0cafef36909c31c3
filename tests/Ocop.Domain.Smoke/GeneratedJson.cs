using System.Text.Json;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Codes;

namespace Smoke;

/// <summary>Values, enums and dates through a generated serialisation context, there and back, and a refusal.</summary>
internal static class GeneratedJson
{
    public static void Run()
    {
        var listing = new Listing(
            RegistryCode.Parse("PW3C57BCCT3JCK"), StarRating.Four, CertificateStatus.NotYetValid, new LocalDate(2026, 11, 22));
        var json = JsonSerializer.Serialize(listing, ListingContext.Default.Listing);
        Console.WriteLine(json);
        Console.WriteLine(JsonSerializer.Deserialize(json, ListingContext.Default.Listing) == listing);
        try
        {
            JsonSerializer.Deserialize(json.Replace("4", "6", StringComparison.Ordinal), ListingContext.Default.Listing);
        }
        catch (JsonException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
