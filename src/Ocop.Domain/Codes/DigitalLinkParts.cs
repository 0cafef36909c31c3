using NodaTime;

namespace Ocop.Domain.Codes;

/// <summary>What a GS1 Digital Link of a product says: the item, and as far as stated its variant, lot, serial number and expiry.</summary>
internal sealed record DigitalLinkParts(Gtin Gtin)
{
    public string? Variant { get; init; }

    public string? Lot { get; init; }

    public string? Serial { get; init; }

    public LocalDate? Expiry { get; init; }

    /// <summary>The canonical address: 14 digits of the GTIN, the qualifiers in their order, only unreserved characters unescaped.</summary>
    public string ToText() =>
        $"https://id.gs1.org/01/{Gtin.FourteenDigits}{Segment("22", Variant)}{Segment("10", Lot)}{Segment("21", Serial)}{Query()}";

    private static string Segment(string identifier, string? value) =>
        value is null ? "" : $"/{identifier}/{Uri.EscapeDataString(value)}";

    private string Query() =>
        Expiry is { } day ? $"?17={day.Year - DigitalLink.FirstExpiryYear:00}{day.Month:00}{day.Day:00}" : "";
}
