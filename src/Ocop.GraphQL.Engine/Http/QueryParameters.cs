using System.Buffers;
using System.Text;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>The parameters of an address, application/x-www-form-urlencoded: pairs joined by <c>&amp;</c>, percent-encoded UTF-8.</summary>
internal static class QueryParameters
{
    /// <summary>Splits and decodes a query component; a percent sign without two digits stands for itself.</summary>
    public static IEnumerable<(string Name, byte[] Value)> Parse(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? pair : pair[..equals];
            yield return (Encoding.UTF8.GetString(Decode(name)), Decode(equals < 0 ? "" : pair[(equals + 1)..]));
        }
    }

    private static byte[] Decode(string encoded)
    {
        var decoded = new ArrayBufferWriter<byte>(encoded.Length + 1);
        var source = Encoding.UTF8.GetBytes(encoded);
        for (var i = 0; i < source.Length; i++)
        {
            var current = source[i];
            if (current == '%' && i + 2 < source.Length && char.IsAsciiHexDigit((char)source[i + 1]) && char.IsAsciiHexDigit((char)source[i + 2]))
            {
                current = (byte)((ValueOf(source[i + 1]) << 4) | ValueOf(source[i + 2]));
                i += 2;
            }
            else if (current == '+')
            {
                current = (byte)' ';
            }

            decoded.Write([current]);
        }

        return decoded.WrittenSpan.ToArray();
    }

    private static int ValueOf(byte hexDigit) => hexDigit <= '9' ? hexDigit - '0' : (hexDigit | 0x20) - 'a' + 10;
}
