using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Json;

namespace Ocop.Domain.Codes;

/// <summary>A GS1 Digital Link of a product: the web address in a QR code that carries its GTIN.</summary>
/// <remarks>
/// Read from any http or https address whose path ends in 01, the GTIN and the key qualifiers 22 (variant), 10 (lot) and
/// 21 (serial number) in this order, with the expiry 17 in the query; other parts of the query, the fragment and what
/// stands before 01 do not count. Its text is the canonical address at id.gs1.org, so that links through different
/// resolvers are equal when they name the same thing.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<DigitalLink>))]
public sealed class DigitalLink : TextValue<DigitalLink>, IReadable<DigitalLink>
{
    /// <summary>The first year that the two digits of an expiry can mean; 99 years follow.</summary>
    /// <remarks>GS1 reckons the century from the current year; this package knows none and reads 2000 to 2099.</remarks>
    public const int FirstExpiryYear = 2000;

    private DigitalLink(DigitalLinkParts parts)
        : base(parts.ToText()) =>
        (Gtin, Variant, Lot, Serial, Expiry) = (parts.Gtin, parts.Variant, parts.Lot, parts.Serial, parts.Expiry);

    /// <summary>The item.</summary>
    public Gtin Gtin { get; }

    /// <summary>The consumer product variant (22), 1 to 20 characters; null where it is not stated.</summary>
    public string? Variant { get; }

    /// <summary>The batch or lot (10), 1 to 20 characters; null where it is not stated.</summary>
    public string? Lot { get; }

    /// <summary>The serial number (21), 1 to 20 characters; null where it is not stated.</summary>
    public string? Serial { get; }

    /// <summary>The last day of use (17), included; null where it is not stated.</summary>
    public LocalDate? Expiry { get; }

    /// <summary>Reads a web address.</summary>
    /// <param name="text">The address.</param>
    /// <returns>
    /// The link; a refusal of <see cref="Codes.Gtin.Read"/>; <see cref="Refusals.DigitalLinkNotWebAddress"/>,
    /// <see cref="Refusals.DigitalLinkWithoutGtin"/>, <see cref="Refusals.DigitalLinkPathUnexpected"/> or
    /// <see cref="Refusals.DigitalLinkValueMalformed"/>.
    /// </returns>
    public static Result<DigitalLink> Read(ReadOnlySpan<char> text) =>
        DigitalLinkReader.Read(text.ToString()).Then<DigitalLink>(parts => new DigitalLink(parts));
}
