namespace Ocop.GraphQL.Engine.Http;

/// <summary>A media type or range of a header, with the parameters that matter here (RFC 9110, sections 8.3.1 and 12.5.1).</summary>
internal ref struct MediaRange
{
    /// <summary>The weight of a range that names none: in thousandths, as the most precise weight has three decimals.</summary>
    private const int FullWeight = 1_000;

    private ReadOnlySpan<char> type;
    private ReadOnlySpan<char> subtype;

    /// <summary>How much the range is wanted, from 0 (not at all) to 1,000.</summary>
    public int Weight { get; private set; }

    /// <summary>Whether the charset is UTF-8 or not named.</summary>
    public bool AllowsUtf8 { get; private set; }

    /// <summary>Reads a media range; a malformed one is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out MediaRange range)
    {
        range = new MediaRange { Weight = FullWeight, AllowsUtf8 = true };
        var isFirst = true;
        foreach (var part in new HeaderList(text, ';'))
        {
            if (!(isFirst ? range.ReadType(part) : range.ReadParameter(part)))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    /// <summary>Whether this is exactly that media type.</summary>
    public readonly bool Names(string wantedType, string wantedSubtype) => SpecificityFor(wantedType, wantedSubtype) == 2;

    /// <summary>2 for the very type, 1 for <c>type/*</c>, 0 for <c>*/*</c>, -1 when the range does not cover the type.</summary>
    public readonly int SpecificityFor(string wantedType, string wantedSubtype)
    {
        if (type is "*")
        {
            return subtype is "*" ? 0 : -1;
        }

        if (!type.Equals(wantedType, StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        return subtype is "*" ? 1 : subtype.Equals(wantedSubtype, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
    }

    private bool ReadType(ReadOnlySpan<char> part)
    {
        var slash = part.IndexOf('/');
        if (slash <= 0 || slash == part.Length - 1)
        {
            return false;
        }

        type = part[..slash];
        subtype = part[(slash + 1)..];
        return true;
    }

    private bool ReadParameter(ReadOnlySpan<char> part)
    {
        var equals = part.IndexOf('=');
        var name = equals < 0 ? part : part[..equals].Trim();
        var value = equals < 0 ? default : part[(equals + 1)..].Trim().Trim('"');
        if (name.Equals("charset", StringComparison.OrdinalIgnoreCase))
        {
            AllowsUtf8 = value.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || value.Equals("utf8", StringComparison.OrdinalIgnoreCase);
        }

        return !name.Equals("q", StringComparison.OrdinalIgnoreCase) || ReadWeight(value);
    }

    private bool ReadWeight(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || value.Length > 5 || value[0] is not ('0' or '1') || (value.Length > 1 && value[1] != '.'))
        {
            return false;
        }

        var weight = (value[0] - '0') * FullWeight;
        for (var (i, unit) = (2, 100); i < value.Length; i++, unit /= 10)
        {
            if (!char.IsAsciiDigit(value[i]))
            {
                return false;
            }

            weight += (value[i] - '0') * unit;
        }

        Weight = weight;
        return weight <= FullWeight;
    }
}
