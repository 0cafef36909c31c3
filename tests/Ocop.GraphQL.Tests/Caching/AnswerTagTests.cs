using NodaTime;
using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Tests.Caching;

public sealed class AnswerTagTests
{
    private static readonly AnswerState State = new(new(7, Instant.FromUnixTimeSeconds(1)), new LocalDate(2026, 11, 22));

    [Fact]
    public void Everything_that_an_answer_is_made_from_changes_the_tag()
    {
        string[] tags =
        [
            Of(State),
            AnswerTag.Of("other"u8, State, CachePolicy.Fresh),
            AnswerTag.Of("asked"u8, State, CachePolicy.NoCache),
            Of(State with { Revision = new(8, State.Revision.At) }),
            Of(State with { Revision = new(7, Instant.FromUnixTimeSeconds(2)) }),
            Of(State with { Revision = new(7, null) }),
            Of(State with { Today = new(2026, 11, 23) }),
            Of(State with { Today = new(2027, 11, 22) }),
            Of(State with { Locale = "vi" }),
            Of(State with { Scope = "province" }),
        ];

        Assert.Equal(tags.Length, tags.Distinct().Count());
        Assert.Equal(Of(State), Of(State with { Today = new(2026, 11, 22) }));
    }

    [Fact]
    public void A_tag_that_is_held_tells_the_policy_of_its_answer()
    {
        string checkedEachTime = AnswerTag.Of("asked"u8, State, CachePolicy.NoCache);

        Assert.Equal(CachePolicy.NoCache, AnswerTag.FindHeld($"\"x\", W/{checkedEachTime}", "asked"u8, State));
        Assert.Equal(CachePolicy.Fresh, AnswerTag.FindHeld(Of(State), "asked"u8, State));
        Assert.Null(AnswerTag.FindHeld(checkedEachTime, "asked"u8, State with { Today = new(2026, 11, 23) }));
        // That there is an answer at all is not known before it is made.
        Assert.Null(AnswerTag.FindHeld("*", "asked"u8, State));
        Assert.Null(AnswerTag.FindHeld(default, "asked"u8, State));
    }

    private static string Of(in AnswerState state) => AnswerTag.Of("asked"u8, state, CachePolicy.Fresh);
}
