using BenchmarkDotNet.Attributes;
using Ocop.Domain;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Benchmarks.Domain;

/// <summary>Rating a full sheet of the largest set: the marks checked, the stars found, the cheapest way up.</summary>
[MemoryDiagnoser]
public class RatingBenchmarks
{
    // 34 scored criteria, the most of all sets.
    private const int LargestSet = 13;

    private CriteriaSet set = null!;
    private Mark[] marks = [];
    private ScoreSheet sheet = null!;

    [GlobalSetup]
    public void Prepare()
    {
        set = CriteriaSet.Of(Edition.Of2026, LargestSet).Value;
        marks = [.. set.Criteria.Select(criterion => new Mark(criterion.Code, criterion.Options[criterion.Options.Count / 2].Points))];
        sheet = Check();
    }

    /// <summary>Marks as given to a checked sheet.</summary>
    [Benchmark]
    public ScoreSheet Check() => ScoreSheet.Create(set, marks).Value;

    /// <summary>A checked sheet to its stars.</summary>
    [Benchmark]
    public StarRating? Rate() => sheet.Rate().Stars;

    /// <summary>Marks as given to the stars.</summary>
    [Benchmark]
    public StarRating? CheckAndRate() => ScoreSheet.Create(set, marks).Value.Rate().Stars;

    /// <summary>A checked sheet to the cheapest way to five stars.</summary>
    [Benchmark]
    public int CheapestWay() => sheet.CheapestWayTo(StarRating.Five).Value.Count;
}
