using FsCheck.Fluent;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class ScoreSheetTests
{
    [Fact]
    public void A_sheet_adds_up_parts_and_total()
    {
        var sheet = TestSheets.Highest(7);
        Assert.Equal(100, sheet.Total);
        Assert.Equal([40, 25, 35], sheet.PartTotals);
        Assert.Equal(sheet.Set.Criteria.Select(criterion => criterion.Code), sheet.Marks.Select(mark => mark.Criterion));
        Assert.Empty(sheet.HardStops);
    }

    [Fact]
    public void Marks_in_another_order_make_the_same_sheet()
    {
        var cases = from sheet in TestSheets.Any from order in Gen.Shuffle(sheet.Marks.ToArray()) select (sheet, order);
        Property.Holds(cases, drawn =>
        {
            var shuffled = ScoreSheet.Create(drawn.sheet.Set, drawn.order).Value;
            return shuffled.Marks.SequenceEqual(drawn.sheet.Marks)
                && shuffled.Rate().Explanation.SequenceEqual(drawn.sheet.Rate().Explanation);
        });
    }

    [Theory]
    [InlineData("9.9")]
    [InlineData("")]
    [InlineData(" 1.1")]
    [InlineData(null)]
    public void A_mark_for_no_criterion_is_refused(string? code)
    {
        var problem = OnlyProblem(1, new Mark(code!, 1));
        Assert.Equal(new CriterionUnknown(1, code ?? ""), problem);
        Assert.Equal($"Product set 1 has no criterion '{code}'.", problem.Message);
    }

    [Fact]
    public void A_mark_for_a_group_is_refused()
    {
        var problem = OnlyProblem(1, new Mark("3", 12));
        Assert.Equal(new CriterionNotScored(1, "3"), problem);
        Assert.Equal("Criterion 3 of product set 1 is a group: the criteria below it are scored.", problem.Message);
    }

    [Theory]
    [InlineData("2.1", 2, "0, 1, 3")]
    [InlineData("9", 3, "2, 4, 5")]
    [InlineData("9", -1, "2, 4, 5")]
    [InlineData("9", int.MaxValue, "2, 4, 5")]
    public void Points_that_are_no_option_are_refused_with_the_options(string code, int points, string options)
    {
        var problem = ProblemOf(1, new Mark(code, points));
        Assert.Equal(new MarkNotAnOption(code, points, options), problem);
        Assert.Equal($"{points} is no mark of criterion {code}; its options are {options}.", problem.Message);
    }

    [Fact]
    public void A_second_mark_is_refused_even_if_it_is_the_same()
    {
        var problem = OnlyProblem(1, TestSheets.Lowest(1).Marks[0]);
        Assert.Equal(new MarkRepeated("1.1"), problem);
        Assert.Equal("Criterion 1.1 has more than one mark.", problem.Message);
    }

    [Fact]
    public void A_missing_mark_is_refused()
    {
        var sheet = TestSheets.Lowest(1);
        var refusal = ScoreSheet.Create(sheet.Set, [.. sheet.Marks.Skip(1)]).Refusal;
        Assert.Equal(new ScoreSheetRefused(1, [new MarkMissing("1.1")]), refusal);
        Assert.Equal("The sheet of product set 1 has 1 problem: Criterion 1.1 has no mark.", refusal!.Message);
        Assert.Equal(LegalInstrument.Decision26Of2026.Annex("II"), refusal.Article);
    }

    [Fact]
    public void A_case_is_asked_for_and_only_where_there_are_two()
    {
        Assert.Equal(new MarkCaseMissing("8"), ProblemOf(26, new Mark("8", 1)));
        Assert.Equal(new MarkCaseMissing("8"), ProblemOf(26, new Mark("8", 0)));
        Assert.Equal(new MarkCaseUnknown("8", 3, true), ProblemOf(26, new Mark("8", 1, 3)));
        Assert.Equal(new MarkCaseUnknown("8", 0, true), ProblemOf(26, new Mark("8", 1, 0)));
        Assert.Equal(new MarkCaseUnknown("6", 1, false), ProblemOf(26, new Mark("6", 1, 1)));
        Assert.Equal(new MarkNotAnOption("8", 2, "1, 3"), ProblemOf(26, new Mark("8", 2, 1)));
        Assert.Equal(
            ["Criterion 8 has no case 3; its cases are 1 and 2.", "Criterion 6 has no case 1; it is judged without cases."],
            new[] { new MarkCaseUnknown("8", 3, true), new MarkCaseUnknown("6", 1, false) }.Select(problem => problem.Message));
    }

    [Fact]
    public void A_story_without_points_gives_none_to_its_structure()
    {
        var problem = ProblemOf(1, new Mark("5.2", 2));
        Assert.Equal(new MarkWithoutPrerequisite("5.2", 2, "5.1"), problem);
        Assert.Equal("Criterion 5.2 has 2 points, yet gets any only where criterion 5.1 does.", problem.Message);
    }

    [Fact]
    public void All_problems_of_a_sheet_are_told_at_once_in_their_order()
    {
        var marks = TestSheets.Lowest(1).Marks.Where(mark => mark.Criterion is not ("1.1" or "12" or "2.1")).ToList();
        marks.Insert(0, new Mark("77", 1));
        marks.AddRange([new Mark("2.1", 9), new Mark("1.2", 1), new Mark("6", 12), new Mark("11", 1, 1)]);
        var refusal = ScoreSheet.Create(TestSheets.Set(1), marks).Refusal;
        Assert.Equal(
            new ScoreSheetRefused(
                1,
                [
                    new CriterionUnknown(1, "77"),
                    new MarkNotAnOption("2.1", 9, "0, 1, 3"),
                    new MarkRepeated("1.2"),
                    new CriterionNotScored(1, "6"),
                    new MarkRepeated("11"),
                    new MarkMissing("1.1"),
                    new MarkMissing("12"),
                ]),
            refusal);
        Assert.EndsWith("Criterion 11 has more than one mark. … and 2 more.", refusal!.Message, StringComparison.Ordinal);
        Assert.NotEqual<Refusal>(new ScoreSheetRefused(1, [new MarkMissing("1.1")]), refusal);
    }

    [Fact]
    public void An_empty_sheet_misses_every_mark()
    {
        var refusal = Assert.IsType<ScoreSheetRefused>(ScoreSheet.Create(TestSheets.Set(26), []).Refusal);
        Assert.Equal(TestSheets.Set(26).Criteria.Select(criterion => new MarkMissing(criterion.Code)), refusal.Problems);
    }

    [Fact]
    public void Zero_where_the_lowest_option_has_points_is_a_mark_unless_refused()
    {
        Mark[] marks = [.. TestSheets.Lowest(1).Marks.Select(mark => mark with { Points = 0 })];
        Assert.Equal(0, ScoreSheet.Create(TestSheets.Set(1), marks).Value.Total);
        var refusal = Assert.IsType<ScoreSheetRefused>(ScoreSheet.Create(TestSheets.Set(1), marks, ZeroMarks.Refused).Refusal);
        Assert.Equal(14, refusal.Problems.Count);
        Assert.Equal(new MarkNotAnOption("1.1", 0, "1, 2, 3"), refusal.Problems[0]);
        var lowest = TestSheets.Lowest(1);
        Assert.Equal(lowest.Total, ScoreSheet.Create(lowest.Set, lowest.Marks, ZeroMarks.Refused).Value.Total);
    }

    [Fact]
    public void A_null_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => ScoreSheet.Create(null!, []));
        Assert.Throws<ArgumentNullException>(() => ScoreSheet.Create(TestSheets.Set(1), null!));
    }

    // A sheet that is complete but for one mark more.
    private static Refusal OnlyProblem(int set, Mark extra) =>
        Single(ScoreSheet.Create(TestSheets.Set(set), [.. TestSheets.Lowest(set).Marks, extra]).Refusal);

    // A sheet that is complete but for one mark changed.
    private static Refusal ProblemOf(int set, Mark changed) => Single(ScoreSheet.Create(
        TestSheets.Set(set),
        [.. TestSheets.Lowest(set).Marks.Where(mark => mark.Criterion != changed.Criterion), changed]).Refusal);

    private static Refusal Single(Refusal? refusal) => Assert.Single(Assert.IsType<ScoreSheetRefused>(refusal).Problems);
}
