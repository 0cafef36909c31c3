using Ocop.Domain.Refusals;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class TargetTermTests
{
    [Fact]
    public void A_year_as_deadline_means_its_last_day_unless_read_otherwise()
    {
        Assert.Equal(Day("2025-12-31"), TargetTerm.ByYear(2025).Value.DueBy);
        Assert.Equal(Day("2025-01-01"), TargetTerm.ByYear(2025, YearDeadline.StartOfYear).Value.DueBy);
        Assert.Null(TargetTerm.ByYear(2025).Value.Start);
    }

    [Fact]
    public void Years_run_from_first_to_last_day()
    {
        var period = TargetTerm.Years(2021, 2025).Value;

        Assert.Equal((Day("2021-01-01"), Day("2025-12-31")), (period.Start, period.DueBy));
        Assert.Equal(TargetTerm.Years(2024, 2024).Value, TargetTerm.InYear(2024).Value);
    }

    [Fact]
    public void Terms_that_cannot_be_are_refused()
    {
        Assert.Equal(new TermReversed(Day("2025-01-01"), Day("2021-12-31")), TargetTerm.Years(2025, 2021).Refusal);
        Assert.Equal(new YearOutOfRange(20), TargetTerm.ByYear(20).Refusal);
    }
}
