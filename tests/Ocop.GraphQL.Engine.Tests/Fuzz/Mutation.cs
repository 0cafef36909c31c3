namespace Ocop.GraphQL.Engine.Tests.Fuzz;

/// <summary>Ways to spoil a text.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces =
    [
        "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(), "]"u8.ToArray(), "("u8.ToArray(), ")"u8.ToArray(), "\""u8.ToArray(), "\\"u8.ToArray(),
        "\"\"\""u8.ToArray(), "..."u8.ToArray(), "$"u8.ToArray(), "@"u8.ToArray(), ":"u8.ToArray(), "#"u8.ToArray(), "\n"u8.ToArray(), "\0"u8.ToArray(),
        "\\u"u8.ToArray(), "\\u{"u8.ToArray(), "null"u8.ToArray(), "true"u8.ToArray(), "on"u8.ToArray(), "fragment"u8.ToArray(), "-"u8.ToArray(),
        "1e999999999"u8.ToArray(), "99999999999999999999999999"u8.ToArray(), "0.0000000000000000000001"u8.ToArray(), "1.0"u8.ToArray(),
        [0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xEF, 0xBB, 0xBF], "đ"u8.ToArray(), "\U0001F33E"u8.ToArray(),
    ];

    /// <summary>Bytes by chance.</summary>
    public static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(300)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>What the languages are made of, in any order.</summary>
    public static byte[] Shards(Random random) => [.. Enumerable.Range(0, random.Next(100)).SelectMany(_ => Pieces[random.Next(Pieces.Length)])];

    /// <summary>The text as it is, cut short, or with up to four places changed, repeated, moved or left out.</summary>
    public static byte[] Spoil(byte[] text, Random random)
    {
        if (text.Length == 0 || random.Next(8) == 0)
        {
            return text;
        }

        if (random.Next(8) == 0)
        {
            return text[..random.Next(text.Length)];
        }

        for (var count = random.Next(1, 5); count > 0 && text.Length > 0; count--)
        {
            text = SpoilOnce(text, random);
        }

        return text;
    }

    private static byte[] SpoilOnce(byte[] text, Random random)
    {
        var at = random.Next(text.Length);
        var end = Math.Min(text.Length, at + random.Next(1, 12));
        return random.Next(5) switch
        {
            0 => [.. text[..at], (byte)random.Next(256), .. text[(at + 1)..]],
            1 => [.. text[..at], .. Pieces[random.Next(Pieces.Length)], .. text[at..]],
            2 => [.. text[..at], .. text[end..]],
            3 => [.. text[..end], .. text[at..]],
            _ => [.. text[..at], .. text[end..], .. text[at..end]],
        };
    }
}
