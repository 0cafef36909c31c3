using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>The rounds of evaluation of a year: which one takes a dossier, and when its results are due.</summary>
/// <remarks>
/// The two rounds of each level are law (Decision 26/2026/QĐ-TTg, article 5); a council's own rules and plan may add more.
/// Calendars that provinces had before are no law of this edition and can be given as rounds of their own.
/// </remarks>
public sealed class EvaluationRounds
{
    private readonly NamedDay policy;

    private EvaluationRounds(IReadOnlyList<EvaluationRound> rounds, Edition? edition, NamedDay policy) =>
        (Rounds, Edition, this.policy) = (rounds, edition, policy);

    /// <summary>The province: files before 30 April for results before 30 June, before 30 October for 30 December.</summary>
    public static EvaluationRounds ProvinceOf2026 { get; } = new(
        [new(1, new(4, 30), new(6, 30)), new(2, new(10, 30), new(12, 30))], Edition.Of2026, NamedDay.Excluded);

    /// <summary>
    /// The ministry: files before 30 July for results before 30 September, before 30 January for 30 March. That the second
    /// round of a year takes its files until the January after is read from the order of the rounds.
    /// </summary>
    public static EvaluationRounds MinistryOf2026 { get; } = new(
        [new(1, new(7, 30), new(9, 30)), new(2, new(1, 30), new(3, 30)) { ClosesInFollowingYear = true }],
        Edition.Of2026,
        NamedDay.Excluded);

    /// <summary>The rounds.</summary>
    public IReadOnlyList<EvaluationRound> Rounds { get; }

    /// <summary>The edition that sets them; null for rounds that are a council's own.</summary>
    public Edition? Edition { get; }

    /// <summary>Rounds that no edition sets.</summary>
    /// <param name="rounds">The rounds, one at least, each closing on a day of its own.</param>
    /// <param name="policy">Whether the named days themselves are in time.</param>
    /// <returns>The rounds, <see cref="RoundsMissing"/> or <see cref="RoundRepeated"/>.</returns>
    public static Result<EvaluationRounds> Create(IReadOnlyList<EvaluationRound> rounds, NamedDay policy = NamedDay.Excluded) =>
        Create(Guard.NoneNull(rounds), null, Guard.Defined(policy));

    /// <summary>The same rounds and one more, of a council's own rules and plan (article 5).</summary>
    /// <param name="round">The round.</param>
    /// <returns>The rounds, or <see cref="RoundRepeated"/>.</returns>
    public Result<EvaluationRounds> With(EvaluationRound round) => Create([.. Rounds, Guard.NotNull(round)], Edition, policy);

    /// <summary>The same rounds with another reading of "before".</summary>
    /// <param name="namedDay">Whether the named days themselves are in time.</param>
    /// <returns>The rounds.</returns>
    public EvaluationRounds WithNamedDay(NamedDay namedDay) => new(Rounds, Edition, Guard.Defined(namedDay));

    /// <summary>The round that takes a dossier: the next to close.</summary>
    /// <param name="proposed">The day the level below proposes the dossier.</param>
    /// <returns>The round, <see cref="RoundsNotInForce"/> or <see cref="YearOutOfRange"/>.</returns>
    public Result<RoundDates> RoundOf(LocalDate proposed)
    {
        if (Edition is { } edition && !edition.IsInForceAt(proposed))
        {
            return new RoundsNotInForce(edition, proposed);
        }

        return StatedDate.Day(proposed).Then<RoundDates>(day => Rounds
            .Select(round => DatesOf(round, day.First))
            .MinBy(dates => dates.ClosingDay)!);
    }

    private static Result<EvaluationRounds> Create(EvaluationRound[] rounds, Edition? edition, NamedDay policy)
    {
        var repeated = rounds.GroupBy(round => round.FilesBefore).FirstOrDefault(group => group.Count() > 1);
        return rounds.Length == 0 ? new RoundsMissing()
            : repeated is not null ? new RoundRepeated(repeated.Key)
            : new EvaluationRounds([.. rounds], edition, policy);
    }

    // The next closing day from the day of proposal on, and the next result day after that.
    private RoundDates DatesOf(EvaluationRound round, LocalDate proposed)
    {
        var closing = round.FilesBefore.InYear(proposed.Year);
        var isOpen = policy == NamedDay.Included ? proposed <= closing : proposed < closing;
        closing = isOpen ? closing : round.FilesBefore.InYear(proposed.Year + 1);
        var result = round.ResultsBefore.InYear(closing.Year);
        return new(round, closing, result > closing ? result : round.ResultsBefore.InYear(closing.Year + 1), policy);
    }
}
