using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Places;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Dates;

public class StatedDateTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", "2024")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "2024-02")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", "2023-02")]
    [InlineData("2024-12", "2024-12-01", "2024-12-31", "2024-12")]
    [InlineData("2021-08-05", "2021-08-05", "2021-08-05", "2021-08-05")]
    [InlineData(" 2024-02-29 ", "2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2000", "2000-01-01", "2000-12-31", "2000")]
    [InlineData("2999-12-31", "2999-12-31", "2999-12-31", "2999-12-31")]
    public void A_date_is_all_days_it_can_mean(string text, string first, string last, string printed)
    {
        var date = StatedDate.Parse(text);
        Assert.Equal((first, last, printed), (date.First.ToIso(), date.Last.ToIso(), date.ToString()));
        Assert.Equal(first == last, date.IsDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5/8/2021")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024/02")]
    [InlineData("0000-02")]
    [InlineData("24")]
    [InlineData("2024-2-1")]
    [InlineData("+024")]
    [InlineData("２０２４")]
    [InlineData("2024-02-01T00:00")]
    public void Anything_else_is_refused_with_the_text(string text)
    {
        Assert.Equal(new DateUnreadable(text), StatedDate.Read(text).Refusal);
    }

    [Theory]
    [InlineData("1999", 1999)]
    [InlineData("0000", 0)]
    [InlineData("3000-01", 3000)]
    [InlineData("1024-02-01", 1024)]
    public void Years_that_cannot_be_meant_are_refused_with_the_year(string text, int year)
    {
        var refusal = StatedDate.Read(text).Refusal;
        Assert.Equal(new YearOutOfRange(year), refusal);
        Assert.Equal($"The year {year} lies outside 2000 to 2999.", refusal!.Message);
    }

    [Fact]
    public void Days_months_and_years_are_made_of_their_values()
    {
        Assert.Equal(StatedDate.Parse("2024"), StatedDate.Year(2024).Value);
        Assert.Equal(StatedDate.Parse("2024-02"), StatedDate.Month(new YearMonth(2024, 2)).Value);
        Assert.Equal(StatedDate.Parse("2024-02-03"), StatedDate.Day(new LocalDate(2024, 2, 3)).Value);
        Assert.Equal(new YearOutOfRange(1), StatedDate.Month(new YearMonth(1, 2)).Refusal);
        Assert.Equal(new YearOutOfRange(9999), StatedDate.Day(LocalDate.MaxIsoValue).Refusal);
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day_in_that_of_ISO() => Assert.Equal(
        "2024-02-29",
        StatedDate.Day(new LocalDate(2024, 2, 29).WithCalendar(CalendarSystem.Julian)).Value.ToString());

    public static TheoryData<string, Action> UsesOfTheDefaultValue => new()
    {
        { "issue", () => IssueDate.Within(default) },
        { "date of a decision", () => IssueDate.FromStatements(default(StatedDate), null, null) },
        { "source of an issue", () => IssueDate.FromStatements(null, 2021, default(StatedDate)) },
        { "revocation", () => Revocation.On(default) },
        { "source of a revocation", () => Revocation.ReportedIn(default(StatedDate)) },
        { "source of a lapse", () => Lapse.ReportedIn(default(StatedDate)) },
        { "number of a decision", () => DecisionNumber.Parse("1/QĐ-UBND").MayBeOf(default) },
        { "place", () => new PrintedPlace(null, null, "Bến Tre").Resolve(default(StatedDate)) },
        { "province of an issuer", () => Issuer.Create(AuthorityLevel.Province, "UBND", "Bến Tre").Value.FindProvinceAt(default(StatedDate), default) },
    };

    [Theory]
    [MemberData(nameof(UsesOfTheDefaultValue), DisableDiscoveryEnumeration = true)]
    public void The_default_value_states_no_date_and_dates_nothing(string of, Action use)
    {
        Assert.NotEmpty(of);
        Assert.Throws<ArgumentException>(use);
    }
}
