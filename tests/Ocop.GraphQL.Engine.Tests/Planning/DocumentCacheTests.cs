using System.Text;
using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Tests.Planning;

public sealed class DocumentCacheTests
{
    [Fact]
    public void A_document_is_found_by_its_bytes()
    {
        var cache = new DocumentCache(DocumentCacheLimits.Default);
        var added = cache.Add(DocumentOf("{ hello }"));

        Assert.Same(added, cache.Find("{ hello }"u8));
        Assert.Null(cache.Find("{ hello  }"u8));
        Assert.Null(cache.Find("{ hello"u8));
    }

    [Fact]
    public void Of_two_equal_documents_the_first_stays()
    {
        var cache = new DocumentCache(DocumentCacheLimits.Default);
        var first = cache.Add(DocumentOf("{ hello }"));

        Assert.Same(first, cache.Add(DocumentOf("{ hello }")));
        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void What_is_offered_is_kept_from_the_second_time_on()
    {
        var cache = new DocumentCache(DocumentCacheLimits.Default);
        var (first, second) = (DocumentOf("{ hello }"), DocumentOf("{ hello }"));

        Assert.Same(first, cache.Offer(first));
        Assert.Null(cache.Find("{ hello }"u8));
        Assert.Same(second, cache.Offer(second));
        Assert.Same(second, cache.Find("{ hello }"u8));
        Assert.Same(second, cache.Offer(DocumentOf("{ hello }")));
    }

    [Fact]
    public void Documents_that_never_come_again_push_nobody_out()
    {
        var cache = new DocumentCache(new DocumentCacheLimits { MaxDocuments = 2 });
        var kept = cache.Add(DocumentOf("{ hello }"));

        for (var i = 0; i < 100; i++)
        {
            cache.Offer(DocumentOf($"{{ hello{i}: hello }}"));
        }

        Assert.Same(kept, cache.Find("{ hello }"u8));
        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void The_oldest_document_leaves_unless_it_was_used()
    {
        var cache = new DocumentCache(new DocumentCacheLimits { MaxDocuments = 2 });
        cache.Add(DocumentOf("{ a: hello }"));
        cache.Add(DocumentOf("{ b: hello }"));
        cache.Find("{ a: hello }"u8);

        cache.Add(DocumentOf("{ c: hello }"));

        Assert.NotNull(cache.Find("{ a: hello }"u8));
        Assert.Null(cache.Find("{ b: hello }"u8));
        Assert.NotNull(cache.Find("{ c: hello }"u8));
    }

    [Fact]
    public void The_bytes_of_all_documents_are_limited()
    {
        var two = DocumentOf("{ a: hello }").Bytes * 2;
        var cache = new DocumentCache(new DocumentCacheLimits { MaxBytes = two });
        cache.Add(DocumentOf("{ a: hello }"));
        cache.Add(DocumentOf("{ b: hello }"));
        Assert.Equal(2, cache.Count);

        cache.Add(DocumentOf("{ c: hello }"));

        Assert.Equal(2, cache.Count);
        Assert.Null(cache.Find("{ a: hello }"u8));
    }

    [Fact]
    public void Plans_count_and_make_others_leave()
    {
        var first = DocumentOf("{ a: hello }");
        var second = DocumentOf("{ b: hello }");
        var cache = new DocumentCache(new DocumentCacheLimits { MaxBytes = first.Bytes + second.Bytes });
        cache.Add(first);
        cache.Add(second);

        Assert.True(second.GetPlan(null, new OperationPlanner()).Succeeded);
        cache.Recount(second);

        Assert.Null(cache.Find(first.Utf8));
        Assert.Null(cache.Find(second.Utf8));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void An_answer_counts_and_makes_others_leave()
    {
        var planner = new OperationPlanner();
        var first = DocumentOf("{ a: __typename }");
        var second = DocumentOf("{ b: __typename }");
        var plan = second.GetPlan(null, planner).Plan!;
        var cache = new DocumentCache(new DocumentCacheLimits { MaxBytes = first.Bytes + second.Bytes + 99 });
        cache.Add(first);
        cache.Add(second);
        Assert.NotNull(cache.Find(second.Utf8));

        Assert.True(cache.KeepAnswer(plan, new byte[100]));

        Assert.Null(cache.Find(first.Utf8));
        Assert.NotNull(cache.Find(second.Utf8));
    }

    [Fact]
    public void An_answer_that_is_too_large_or_of_a_document_that_left_is_not_kept()
    {
        var document = DocumentOf("{ __typename }");
        var plan = document.GetPlan(null, new OperationPlanner()).Plan!;
        var cache = new DocumentCache(new DocumentCacheLimits { MaxAnswerBytes = 99 });

        Assert.False(cache.KeepAnswer(plan, new byte[10]));
        cache.Add(document);
        Assert.False(cache.KeepAnswer(plan, new byte[100]));
        Assert.Null(plan.KeptAnswer);
    }

    [Fact]
    public void A_large_document_is_not_kept()
    {
        var cache = new DocumentCache(new DocumentCacheLimits { MaxDocumentBytes = 8 });

        cache.Add(DocumentOf("{ hello }"));

        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void A_plan_is_made_once_for_each_name_and_refusals_are_not_kept()
    {
        var document = DocumentOf("query A { hello } query B { hello }");
        var planner = new OperationPlanner();

        Assert.Same(document.GetPlan("A", planner).Plan, document.GetPlan("A", planner).Plan);
        Assert.NotSame(document.GetPlan("A", planner).Plan, document.GetPlan("B", planner).Plan);
        Assert.NotSame(document.GetPlan("C", planner).Error, document.GetPlan("C", planner).Error);
    }

    [Fact]
    public void Many_threads_add_and_find_within_the_limits()
    {
        var cache = new DocumentCache(new DocumentCacheLimits { MaxDocuments = 10 });
        var documents = Enumerable.Range(0, 40).Select(i => DocumentOf($"{{ a{i}: hello }}")).ToList();

        Parallel.For(0, 2_000, i =>
        {
            var document = documents[i % documents.Count];
            var found = cache.Find(document.Utf8) ?? cache.Add(document);
            Assert.Equal(document.Utf8, found.Utf8);
        });

        Assert.Equal(10, cache.Count);
    }

    private static PlannedDocument DocumentOf(string text) => new(Encoding.UTF8.GetBytes(text), PlanHarness.Valid(text));
}
