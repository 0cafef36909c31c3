using Ocop.Domain.Criteria;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Scoring;

/// <summary>Checks marks against a set; used once.</summary>
internal sealed class SheetReader(CriteriaSet set, ZeroMarks zeros)
{
    private readonly Mark[] marks = new Mark[set.Scored.Length];
    private readonly int[] points = new int[set.Scored.Length];
    private readonly bool[] given = new bool[set.Scored.Length];
    private List<Refusal>? problems;

    /// <summary>The sheet, or a refusal with all problems.</summary>
    public Result<ScoreSheet> Read(IReadOnlyList<Mark> all)
    {
        for (var index = 0; index < all.Count; index++)
            Take(all[index]);
        foreach (var criterion in set.Scored)
            CheckSheet(criterion);
        return problems is null ? new ScoreSheet(set, marks, points) : new ScoreSheetRefused(set.Number, problems);
    }

    private void Take(Mark mark)
    {
        var criterion = set.Find(mark.Criterion);
        if (criterion is null)
        {
            Note(new CriterionUnknown(set.Number, mark.Criterion ?? ""));
        }
        else if (!criterion.IsScored)
        {
            Note(new CriterionNotScored(set.Number, criterion.Code));
        }
        else if (given[criterion.Position])
        {
            Note(new MarkRepeated(criterion.Code));
        }
        else
        {
            Place(criterion, mark);
        }
    }

    private void Place(Criterion criterion, Mark mark)
    {
        given[criterion.Position] = true;
        marks[criterion.Position] = mark;
        points[criterion.Position] = mark.Points;
        if (FindProblem(criterion, mark) is { } problem)
            Note(problem);
    }

    private Refusal? FindProblem(Criterion criterion, Mark mark)
    {
        if (criterion.HasCases && mark.Case is null)
            return new MarkCaseMissing(criterion.Code);
        if (mark.Case is { } @case && !(criterion.HasCases && @case is 1 or 2))
            return new MarkCaseUnknown(criterion.Code, @case, criterion.HasCases);
        if (criterion.FindOption(mark.Points, mark.Case) is not null || (mark.Points == 0 && zeros == ZeroMarks.Accepted))
            return null;
        var options = criterion.Options.Where(option => option.Case == mark.Case).Select(option => option.Points).Distinct();
        return new MarkNotAnOption(criterion.Code, mark.Points, string.Join(", ", options));
    }

    private void CheckSheet(Criterion criterion)
    {
        if (!given[criterion.Position])
        {
            Note(new MarkMissing(criterion.Code));
        }
        else if (criterion.Prerequisite is { } needed
            && points[criterion.Position] > 0
            && given[needed.Position]
            && points[needed.Position] == 0)
        {
            Note(new MarkWithoutPrerequisite(criterion.Code, points[criterion.Position], needed.Code));
        }
    }

    private void Note(Refusal problem) => (problems ??= []).Add(problem);
}
