using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Targets;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Programmes.Computing;

/// <summary>Computes targets from the registry's own records on a day.</summary>
internal sealed class TargetComputation(ReadSession session, LocalDate asOf)
{
    private const string Caution = "The registry holds what was published, which need not be all.";

    private static readonly StarRating[] Certifiable =
        [.. Enumerable.Range(StarRating.MinimumCertifiable, StarRating.Maximum - StarRating.MinimumCertifiable + 1).Select(stars => StarRating.Create(stars).Value)];

    /// <summary>The figures by the target's identity; a target of which the records cannot know has none.</summary>
    public Dictionary<long, ComputedFigure> Run(IReadOnlyCollection<TargetRecord> targets)
    {
        var figures = new Dictionary<long, ComputedFigure>();
        foreach (var asked in targets.GroupBy(target => ComputedKinds.Of(target.Target)).Where(group => group.Key is not null))
        {
            var reader = new CountReader(session, [.. asked.Select(CountedOn).Distinct()]);
            var counted = reader.Count(asked.Key!.Value, [.. asked.Select(target => target.Programme).Distinct()]);
            foreach (var target in asked.DistinctBy(target => target.Id))
            {
                if (Compute(asked.Key.Value, target, [.. counted.Where(things => IsIn(target.Programme, things))]) is { } figure)
                    figures.Add(target.Id, figure);
            }
        }
        return figures;
    }

    private ComputedFigure? Compute(ComputedKind kind, TargetRecord target, List<CountedThings> counted) => kind switch
    {
        ComputedKind.CertifiedProducts => Products(target, counted),
        ComputedKind.NewlyRecognisedProducts => NewlyRecognised(target, counted),
        _ => Producers(target, counted),
    };

    private ComputedFigure Products(TargetRecord target, List<CountedThings> counted) => new(
        Figure.Count(Number(counted.Where(things => things.Day == CountedOn(target) && Counts(target, things.Stars))), CountedOn(target)).Value,
        $"Counted are products recorded in {PlaceOf(target)} that certainly hold a certificate{Stars(target)} on {Day(CountedOn(target))}. {Caution}");

    private ComputedFigure? NewlyRecognised(TargetRecord target, List<CountedThings> counted)
    {
        var (start, end) = (target.Target.Term.Start!.Value, CountedOn(target));
        if (end < start)
            return null;
        var first = counted.Where(things => things.FirstEarliest >= start && things.FirstLatest <= end && Counts(target, things.Stars));
        return new(
            Figure.Added(Number(first), end).Value,
            $"Counted are products recorded in {PlaceOf(target)} whose first certificate{OfStars(target)} was certainly issued from {Day(start)} to {Day(end)}. {Caution}");
    }

    private ComputedFigure? Producers(TargetRecord target, List<CountedThings> counted)
    {
        var day = CountedOn(target);
        var all = counted.Where(things => things.Day == day && Counts(target, things.Stars)).DistinctBy(things => things.ProducerId).ToList();
        var number = all.Count(producer => target.Target.Subject.Filter.ProducerKind is not { } kind || producer.Kind == kind);
        var figure = target.Target.Goal.Unit == TargetUnit.Percent
            ? Figure.Fraction(number, all.Count, day)
            : Figure.Count(number, day);
        var unknown = all.Count(producer => producer.Kind is null);
        var kinds = unknown > 0 && target.Target.Subject.Filter.ProducerKind is not null ? $" The kind of {unknown} of them is not recorded." : "";
        // Without a producer there is no share.
        return figure.Refusal is not null ? null : new(
            figure.Value,
            $"Counted are the recorded producers of products in {PlaceOf(target)} that certainly hold a certificate{Stars(target)} on {Day(day)}.{kinds} {Caution}");
    }

    /// <summary>What is counted after the deadline is what stood then.</summary>
    private LocalDate CountedOn(TargetRecord target) => target.Target.Term.DueBy is { } last && last < asOf ? last : asOf;

    // A certificate of unstated stars has three, four or five: it counts where each of them would.
    private static bool Counts(TargetRecord target, int? stars)
    {
        if (target.Target.Subject.Filter.Stars is not { } threshold)
            return true;
        return stars is { } known
            ? threshold.Counts(StarRating.Create(known).Value, null)
            : Certifiable.All(possible => threshold.Counts(possible, null));
    }

    /// <summary>Whether things are recorded in a programme's place: in its unit of the era in which the place is printed.</summary>
    private static bool IsIn(ProgrammeRecord programme, CountedThings things)
    {
        var inProvince = programme.ProvinceBefore2025 is { } before
            ? things.ProvinceBefore2025 == before
            : things.ProvinceFrom2025 == programme.ProvinceFrom2025;
        return inProvince && (programme.Place.District is null || programme.Place.District == things.District);
    }

    private static decimal Number(IEnumerable<CountedThings> counted) => counted.Sum(things => things.Number);

    private static string PlaceOf(TargetRecord target) => target.Programme.Place.ToString();

    private static string Stars(TargetRecord target) => target.Target.Subject.Filter.Stars is { } stars ? $" of {stars}" : "";

    // The first of all, which has so many stars; not the first of so many.
    private static string OfStars(TargetRecord target) => Stars(target) is { Length: > 0 } stars ? $",{stars}," : "";

    private static string Day(LocalDate day) => IsoDate.ToText(day);
}
