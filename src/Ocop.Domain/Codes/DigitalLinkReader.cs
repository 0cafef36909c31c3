using System.Buffers;
using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Codes;

/// <summary>Reads the parts of a GS1 Digital Link out of a web address.</summary>
/// <remarks>A web address is taken apart here, and not by the platform's type for them, which decodes parts of a path before they are cut.</remarks>
internal static class DigitalLinkReader
{
    private const string GtinIdentifier = "01";
    private const int MostValueCharacters = 20;

    // Of the GS1 character set 82 those that are neither letters nor digits.
    private const string Signs = "!\"%&'()*+,-./:;<=>?_";

    private static readonly string[] Qualifiers = ["22", "10", "21"];

    private static readonly SearchValues<char> NotInHost = SearchValues.Create(" \t\"<>\\@");

    /// <summary>The parts, or why there are none.</summary>
    public static Result<DigitalLinkParts> Read(string text)
    {
        var address = text.AsSpan().Trim();
        address = address[..EndOf(address, '#')];
        var end = EndOf(address, '?');
        var path = PathOf(address[..end]);
        if (path.IsEmpty)
        {
            return new DigitalLinkNotWebAddress(text);
        }

        var query = end < address.Length ? address[(end + 1)..].ToString() : "";
        var segments = path.ToString().Split('/');
        var place = FindGtin(segments);
        return place < 0
            ? new DigitalLinkWithoutGtin(text)
            : Gtin.Read(Decode(segments[place]) ?? "")
                .Then(gtin => ReadQualifiers(text, new DigitalLinkParts(gtin), segments[(place + 1)..]))
                .Then(parts => ReadExpiry(text, parts, query));
    }

    private static int EndOf(ReadOnlySpan<char> text, char mark) => text.IndexOf(mark) is >= 0 and var end ? end : text.Length;

    // What stands behind the first slash after the host; empty where the text is no web address with a host and a path.
    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> address)
    {
        var host = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? address[8..]
            : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? address[7..]
            : [];
        var slash = host.IndexOf('/');
        return slash > 0 && !host[..slash].ContainsAny(NotInHost) ? host[(slash + 1)..] : [];
    }

    // The first 01 that a number of a GTIN's length follows; failing that, the first 01 that anything follows.
    private static int FindGtin(string[] segments)
    {
        var places = Enumerable.Range(1, Math.Max(0, segments.Length - 1)).Where(place => segments[place - 1] == GtinIdentifier);
        return places.OrderByDescending(place => IsGtinShaped(segments[place])).FirstOrDefault(-1);
    }

    private static bool IsGtinShaped(string segment) =>
        Decode(segment) is { Length: 8 or 12 or 13 or Gtin.LongestLength } digits && DigitRow.Is(digits);

    private static Result<DigitalLinkParts> ReadQualifiers(string text, DigitalLinkParts parts, string[] segments)
    {
        var values = new string?[Qualifiers.Length];
        var next = 0;
        for (var index = 0; index < segments.Length; index += 2)
        {
            if (index == segments.Length - 1 && segments[index].Length == 0)
            {
                break;
            }

            var qualifier = Array.IndexOf(Qualifiers, segments[index], next);
            if (qualifier < 0 || index + 1 == segments.Length)
            {
                return new DigitalLinkPathUnexpected(text, segments[index]);
            }

            values[qualifier] = Decode(segments[index + 1]);
            if (!IsValue(values[qualifier]))
            {
                return new DigitalLinkValueMalformed(text, segments[index], segments[index + 1]);
            }

            next = qualifier + 1;
        }

        return parts with { Variant = values[0], Lot = values[1], Serial = values[2] };
    }

    private static Result<DigitalLinkParts> ReadExpiry(string text, DigitalLinkParts parts, string query)
    {
        var stated = query.Split('&', ';').Where(pair => pair == "17" || pair.StartsWith("17=", StringComparison.Ordinal)).ToArray();
        if (stated.Length == 0)
        {
            return parts;
        }

        var value = stated[0].Length > 3 ? stated[0][3..] : "";
        var day = FindDay(Decode(value));
        return stated.Length == 1 && day is not null
            ? parts with { Expiry = day }
            : new DigitalLinkValueMalformed(text, "17", value);
    }

    // The day 00 means the month's last one.
    private static LocalDate? FindDay(string? digits)
    {
        if (digits is null || !DigitRow.Is(digits, 6))
        {
            return null;
        }

        var (year, month, day) = (DigitalLink.FirstExpiryYear + NumberAt(digits, 0), NumberAt(digits, 2), NumberAt(digits, 4));
        if (month is < 1 or > 12)
        {
            return null;
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day > days ? null : new LocalDate(year, month, day == 0 ? days : day);
    }

    private static int NumberAt(string digits, int index) => ((digits[index] - '0') * 10) + digits[index + 1] - '0';

    private static bool IsValue(string? value) =>
        value is { Length: > 0 and <= MostValueCharacters } && value.All(character => char.IsAsciiLetterOrDigit(character) || Signs.Contains(character));

    // Null where a percent sign is not followed by two hexadecimal digits.
    private static string? Decode(string segment)
    {
        for (var index = segment.IndexOf('%'); index >= 0; index = segment.IndexOf('%', index + 1))
        {
            if (index + 2 >= segment.Length || !char.IsAsciiHexDigit(segment[index + 1]) || !char.IsAsciiHexDigit(segment[index + 2]))
            {
                return null;
            }
        }

        return Uri.UnescapeDataString(segment);
    }
}
