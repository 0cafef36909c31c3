using Ocop.Domain.Refusals;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class PrintedFigureTests
{
    [Theory]
    [InlineData("42,27 %", FigureKind.Percent, "42.27 %")]
    [InlineData("42,27%", FigureKind.Percent, "42.27 %")]
    [InlineData("82,2400%", FigureKind.Percent, "82.24 %")]
    [InlineData("90/158", FigureKind.Fraction, "90/158 = 56.96 %")]
    [InlineData("6 / 12", FigureKind.Fraction, "6/12 = 50 %")]
    [InlineData("526", FigureKind.Count, "526")]
    [InlineData("1.002", FigureKind.Count, "1002")]
    [InlineData("18.243", FigureKind.Count, "18243")]
    [InlineData("1.234.567", FigureKind.Count, "1234567")]
    [InlineData("trên 100", FigureKind.Count, "more than 100")]
    [InlineData("Trên 16.000", FigureKind.Count, "more than 16000")]
    [InlineData("trên 100 lượt", FigureKind.Count, "more than 100")]
    [InlineData("hơn 100", FigureKind.Count, "more than 100")]
    [InlineData("100 lượt", FigureKind.Count, "100")]
    [InlineData("6.45%", FigureKind.Percent, "6.45 %")]
    [InlineData("12,26%", FigureKind.Percent, "12.26 %")]
    [InlineData("1.00", FigureKind.Count, "1")]
    public void Figures_are_read_as_they_are_printed(string printed, FigureKind kind, string expected)
    {
        var figure = PrintedFigure.Read(printed, Day("2024-12-27")).Value;

        Assert.Equal((kind, expected), (figure.Kind, figure.ToString()));
    }

    [Theory]
    [InlineData("1,234")]
    [InlineData("1.")]
    [InlineData("6.45,2")]
    [InlineData("100 triệu")]
    [InlineData("1234.567")]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("1,2,3")]
    [InlineData("1,")]
    [InlineData("-5")]
    [InlineData("6/12/24")]
    [InlineData("6,5/12")]
    [InlineData("khoảng 100")]
    public void What_may_mean_something_else_is_refused(string printed)
    {
        Assert.Equal(new FigureUnreadable(printed), PrintedFigure.Read(printed, Day("2024-12-27")).Refusal);
    }

    [Fact]
    public void A_refusal_names_the_number_with_all_its_decimals()
    {
        Assert.StartsWith("1.234 is no number of things", new NumberOutOfUnit(1.234m, TargetUnit.Count).Message, StringComparison.Ordinal);
        Assert.StartsWith("A share of 100.001 %", new ShareOverWhole(100.001m).Message, StringComparison.Ordinal);
        Assert.StartsWith("'1,234' is no figure", PrintedFigure.Read("1,234", Day("2024-12-27")).Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_number_of_things_is_refused_as_such()
    {
        Assert.Equal(new NumberOutOfUnit(18.5m, TargetUnit.Count), PrintedFigure.Read("18,5", Day("2024-12-27")).Refusal);
    }
}
