using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Caching;
using EngineRequest = Ocop.GraphQL.Engine.Http.HttpRequest;

namespace Ocop.GraphQL.Tests.Caching;

public sealed class RequestKeyTests
{
    private static readonly Gen<string?> Texts = Gen.Elements(null, "", "a", "b", "ab", "a\0b", "\u00ff\uffff");

    private static readonly Gen<Asked> Requests =
        from method in Gen.Elements("GET", "POST")
        from texts in Gen.ArrayOf(Texts, 6)
        from body in Gen.Elements("", "a", "ab", "\0\0\0\0")
        select new Asked(method, string.Join('|', texts.Select(text => text is null ? "-" : $"={text}")), texts, body);

    /// <summary>Few texts in many places: what differs in one place only, or has the same letters in other places, is made often.</summary>
    [Fact]
    public void Two_requests_have_one_key_only_where_all_of_them_is_equal() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Arb.From(Gen.Two(Requests)), two =>
            {
                var (one, other) = (two.Item1, two.Item2);
                bool isSame = (one.Method, one.Shown, one.Body) == (other.Method, other.Shown, other.Body);
                return KeyOf(one).SequenceEqual(KeyOf(one)) && KeyOf(one).SequenceEqual(KeyOf(other)) == isSame;
            }));

    [Fact]
    public void A_HEAD_has_the_key_of_its_GET() =>
        Assert.Equal(KeyOf(new("GET", "", ["a", null, null, "?q", null, null], "")), KeyOf(new("HEAD", "", ["a", null, null, "?q", null, null], "")));

    private static byte[] KeyOf(Asked asked)
    {
        var request = new EngineRequest
        {
            Method = asked.Method,
            Accept = asked.Texts[0],
            ContentType = asked.Texts[1],
            ContentEncoding = asked.Texts[2],
            Query = asked.Texts[3],
            DocumentId = asked.Texts[4],
            OperationName = asked.Texts[5],
        };
        using var key = RequestKey.Of(request, new ReadOnlySequence<byte>(System.Text.Encoding.UTF8.GetBytes(asked.Body)));
        return key.Bytes.ToArray();
    }

    private sealed record Asked(string Method, string Shown, string?[] Texts, string Body);
}
