using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Law;

public sealed class ProgrammeStartTests
{
    [Fact]
    public void The_programme_begins_on_the_day_of_its_decision()
    {
        Assert.Equal(new LocalDate(2018, 5, 7), ProgrammeStart.Day);
        Assert.Equal("490/QĐ-TTg", ProgrammeStart.DecisionNumber);
        Assert.False(ProgrammeStart.HasBegunBy(new LocalDate(2018, 5, 6)));
        Assert.True(ProgrammeStart.HasBegunBy(new LocalDate(2018, 5, 7)));
    }

    [Fact]
    public void It_begins_before_the_first_edition_of_its_criteria() =>
        Assert.True(ProgrammeStart.Day < Edition.All[0].InForceFrom);
}
