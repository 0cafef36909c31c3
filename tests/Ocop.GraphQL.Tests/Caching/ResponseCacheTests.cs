using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Tests.Caching;

public sealed class ResponseCacheTests
{
    private static readonly AnswerState State = StateOf(1);

    [Fact]
    public void The_bytes_of_a_request_find_its_answer_and_no_other_bytes_do()
    {
        var cache = new ResponseCache(new CacheOptions());
        var answer = Answer("request");
        cache.Keep(answer);

        Assert.Same(answer, cache.Find("request"u8, State));
        Assert.Null(cache.Find("Request"u8, State));
        Assert.Null(cache.Find("reques"u8, State));
        Assert.Equal(new CacheCounts(1, answer.Size, 1, 2), cache.Counts);
    }

    [Fact]
    public void An_answer_of_another_revision_day_language_or_scope_is_none()
    {
        var cache = new ResponseCache(new CacheOptions());
        cache.Keep(Answer("request"));

        Assert.Null(cache.Find("request"u8, StateOf(2)));
        Assert.Null(cache.Find("request"u8, State with { Revision = new(1, Instant.FromUnixTimeSeconds(1)) }));
        Assert.Null(cache.Find("request"u8, State with { Today = State.Today.PlusDays(1) }));
        Assert.Null(cache.Find("request"u8, State with { Locale = "vi" }));
        Assert.Null(cache.Find("request"u8, State with { Scope = "province" }));
        Assert.NotNull(cache.Find("request"u8, StateOf(1)));
    }

    [Fact]
    public void A_request_has_one_answer_the_last()
    {
        var cache = new ResponseCache(new CacheOptions());
        var newer = Answer("request", 2);
        cache.Keep(Answer("request"));
        cache.Keep(newer);

        Assert.Same(newer, cache.Find("request"u8, StateOf(2)));
        Assert.Equal((1, newer.Size), (cache.Counts.Answers, cache.Counts.Bytes));
    }

    [Fact]
    public void The_least_recently_used_leaves_when_there_is_no_room()
    {
        var cache = new ResponseCache(new CacheOptions { Bytes = 2 * Answer("a").Size });
        cache.Keep(Answer("a"));
        cache.Keep(Answer("b"));
        cache.Find("a"u8, State);
        cache.Keep(Answer("c"));

        Assert.NotNull(cache.Find("a"u8, State));
        Assert.Null(cache.Find("b"u8, State));
        Assert.NotNull(cache.Find("c"u8, State));
    }

    [Fact]
    public void An_answer_larger_than_an_entry_may_be_is_not_kept_and_drives_none_out()
    {
        var cache = new ResponseCache(new CacheOptions());
        var kept = Answer("small");
        cache.Keep(kept);
        cache.Keep(Answer("large", length: cache.Options.EntryBytes));

        Assert.Null(cache.Find("large"u8, State));
        Assert.Equal((1, kept.Size), (cache.Counts.Answers, cache.Counts.Bytes));
    }

    [Fact]
    public void A_cache_of_no_bytes_keeps_nothing()
    {
        var cache = new ResponseCache(new CacheOptions { Bytes = 0 });
        cache.Keep(Answer("request"));

        Assert.False(cache.IsOn);
        Assert.Equal(default, cache.Counts);
    }

    /// <summary>Any row of uses agrees with a list that is searched from its end, and never takes more than it may.</summary>
    [Fact]
    public void Any_use_agrees_with_a_plain_list()
    {
        const int Room = 2_000;
        Gen<(bool IsKept, int Request, int Length)> uses =
            from isKept in Gen.Elements(true, false)
            from request in Gen.Choose(0, 9)
            from length in Gen.Choose(0, 700)
            select (isKept, request, length);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(Gen.ListOf(uses)), row =>
        {
            var cache = new ResponseCache(new CacheOptions { Bytes = Room });
            var plain = new List<KeptAnswer>();
            return row.All(use => use.IsKept ? Keeps(cache, plain, Answer($"{use.Request}", length: use.Length)) : Finds(cache, plain, $"{use.Request}"));
        }));

        bool Keeps(ResponseCache cache, List<KeptAnswer> plain, KeptAnswer answer)
        {
            cache.Keep(answer);
            plain.RemoveAll(one => one.Request.AsSpan().SequenceEqual(answer.Request));
            plain.Add(answer);
            while (plain.Sum(one => one.Size) > Room) plain.RemoveAt(0);
            return cache.Counts.Bytes == plain.Sum(one => one.Size) && cache.Counts.Answers == plain.Count;
        }

        static bool Finds(ResponseCache cache, List<KeptAnswer> plain, string request)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(request);
            int place = plain.FindIndex(one => one.Request.AsSpan().SequenceEqual(bytes));
            var expected = place < 0 ? null : plain[place];
            if (expected is not null)
            {
                plain.RemoveAt(place);
                plain.Add(expected);
            }

            return ReferenceEquals(expected, cache.Find(bytes, State));
        }
    }

    private static AnswerState StateOf(long revision) => new(new(revision, Instant.FromUnixTimeSeconds(0)), new LocalDate(2026, 11, 22));

    private static KeptAnswer Answer(string request, long revision = 1, int length = 10) => new()
    {
        Request = Encoding.UTF8.GetBytes(request),
        State = StateOf(revision),
        Utf8 = new byte[length],
        ContentType = "application/json",
        Policy = CachePolicy.Fresh,
        Tag = "\"tag\"",
    };
}
