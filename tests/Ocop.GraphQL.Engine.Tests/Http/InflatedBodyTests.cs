using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Tests.Execution;

namespace Ocop.GraphQL.Engine.Tests.Http;

/// <summary>Bodies under <c>Content-Encoding</c>.</summary>
public sealed class InflatedBodyTests
{
    private static readonly byte[] Hello = """{"query":"{ hello }"}"""u8.ToArray();

    [Theory]
    [InlineData("gzip")]
    [InlineData("GZip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("identity, gzip")]
    [InlineData("gzip, br")]
    [InlineData("br, deflate ,gzip,br")]
    public async Task A_body_is_read_in_every_coding_and_in_several(string encoding)
    {
        var answer = await HttpHarness.SendAsync(HttpHarness.PostOf(Encode(Hello, encoding), encoding));

        Assert.Equal((200, """{"data":{"hello":"Hello, world!"}}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("gzip, compress")]
    [InlineData("gzip;q=1")]
    [InlineData("gzip, gzip, gzip, gzip, gzip")]
    public async Task Another_coding_is_refused_with_those_that_are_read(string encoding)
    {
        var answer = await HttpHarness.SendAsync(HttpHarness.PostOf(Hello, encoding));

        Assert.Equal((415, ErrorCodes.UnsupportedMediaType, "gzip, deflate, br"), (answer.Status, answer.Code, answer["Accept-Encoding"]));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_body_that_breaks_off_anywhere_is_damaged(string encoding)
    {
        var whole = Encode(Encoding.UTF8.GetBytes($$"""{"query":"{ hello }","other":"{{Noise(400)}}"}"""), encoding);
        for (var length = 0; length < whole.Length; length++)
        {
            var answer = await HttpHarness.SendAsync(HttpHarness.PostOf(whole[..length], encoding));

            Assert.Equal((length, 400, ErrorCodes.CorruptBody), (length, answer.Status, answer.Code));
        }
    }

    [Theory]
    [InlineData("gzip", "deflate")]
    [InlineData("deflate", "br")]
    [InlineData("br", "gzip")]
    [InlineData("identity", "gzip")]
    [InlineData("gzip, br", "br, gzip")]
    public async Task A_body_in_another_coding_than_it_says_is_damaged(string actual, string said)
    {
        var answer = await HttpHarness.SendAsync(HttpHarness.PostOf(Encode(Hello, actual), said));

        Assert.Equal((400, ErrorCodes.CorruptBody), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("deflate", 0)]
    [InlineData("deflate", 20)]
    public async Task A_body_that_needs_a_dictionary_is_damaged(string encoding, int zeros)
    {
        // RFC 1950: the second byte says that a preset dictionary is to be used, which nobody has agreed on.
        byte[] body = [0x78, 0xBB, .. new byte[zeros]];

        var answer = await HttpHarness.SendAsync(HttpHarness.PostOf(body, encoding));
        var stacked = await HttpHarness.SendAsync(HttpHarness.PostOf(Encode(body, "gzip"), encoding + ", gzip"));

        Assert.Equal((400, ErrorCodes.CorruptBody), (answer.Status, answer.Code));
        Assert.Equal((400, ErrorCodes.CorruptBody), (stacked.Status, stacked.Code));
    }

    [Fact]
    public void Random_bytes_are_damaged_or_read_and_nothing_else()
    {
        Prop.ForAll<byte[], byte>((bytes, choice) =>
        {
            var coding = (ContentCoding)(choice % 3);
            try
            {
                var inflated = InflatedBody.Inflate(bytes, [coding], limit: 1000);
                inflated.Release();
                return inflated.Utf8.Length <= 1000;
            }
            catch (InvalidDataException)
            {
                return true;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("gzip", 0, 200)]
    [InlineData("gzip", 1, 413)]
    [InlineData("deflate", 1, 413)]
    [InlineData("br", 0, 200)]
    [InlineData("br", 1, 413)]
    [InlineData("gzip, gzip", 0, 200)]
    [InlineData("gzip, gzip", 1, 413)]
    public async Task The_limit_holds_for_the_inflated_bytes(string encoding, int over, int status)
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance, new EngineOptions { MaxBodyBytes = 10_000 });
        var body = Encode(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Hello).PadRight(10_000 + over)), encoding);

        Assert.Equal(status, (await HttpHarness.SendAsync(HttpHarness.PostOf(body, encoding), engine)).Status);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    public async Task A_bomb_is_refused_at_the_price_of_the_limit(string encoding)
    {
        var bomb = Encode(new byte[64 * 1024 * 1024], encoding);
        Assert.True(bomb.Length < 1024 * 1024, "The test sends less than the limit.");
        var request = HttpHarness.PostOf(bomb, encoding);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var answer = await HttpHarness.SendAsync(request);

        Assert.Equal((413, ErrorCodes.RequestTooLarge), (answer.Status, answer.Code));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 16 * 1024 * 1024);
    }

    [Fact]
    public async Task The_limit_holds_for_the_compressed_bytes_too()
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance, new EngineOptions { MaxBodyBytes = 1_000 });
        var body = Encode(Encoding.UTF8.GetBytes(Noise(3_000)), "gzip");

        Assert.Equal(413, (await HttpHarness.SendAsync(HttpHarness.PostOf(body, "gzip"), engine)).Status);
    }

    private static byte[] Encode(byte[] body, string encoding) =>
        encoding.Split(',', StringSplitOptions.TrimEntries).Aggregate(body, EncodeOnce);

    private static byte[] EncodeOnce(byte[] body, string coding)
    {
        using var output = new MemoryStream();
        using (Stream? stream = coding.ToUpperInvariant() switch
        {
            "GZIP" or "X-GZIP" => new GZipStream(output, CompressionLevel.Optimal),
            "DEFLATE" => new ZLibStream(output, CompressionLevel.Optimal),
            "BR" => new BrotliStream(output, CompressionLevel.Fastest),
            _ => null,
        })
        {
            if (stream is null)
            {
                return body;
            }

            stream.Write(body);
        }

        return output.ToArray();
    }

    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(26))));
    }
}
