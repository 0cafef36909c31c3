using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Workflow;

/// <summary>What a council (hội đồng) came to on a product.</summary>
public sealed record CouncilOutcome
{
    private CouncilOutcome(decimal average, StarRating? stars, CouncilManner manner, LocalDate on) =>
        (Average, Stars, Manner, On) = (average, stars, manner, on);

    /// <summary>The average total (tổng điểm trung bình), 0 to 100.</summary>
    public decimal Average { get; }

    /// <summary>The stars by both gates; null where a hard stop bars the product from any.</summary>
    public StarRating? Stars { get; }

    /// <summary>How the council came to it.</summary>
    public CouncilManner Manner { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    // The number of the set of the sheets; null where only their outcome is known.
    private int? Set { get; init; }

    /// <summary>An outcome of which only average and stars are known.</summary>
    /// <param name="average">The average total, 0 to 100.</param>
    /// <param name="stars">The stars by both gates; null where a hard stop bars the product from any.</param>
    /// <param name="manner">How the council came to it.</param>
    /// <param name="on">The day.</param>
    /// <returns>The outcome, <see cref="AverageOutOfRange"/> or <see cref="StarsAboveBand"/>.</returns>
    public static Result<CouncilOutcome> Create(decimal average, StarRating? stars, CouncilManner manner, LocalDate on)
    {
        Guard.Defined(manner);
        return StarBands.Of(Edition.Of2026).StarsOf(average).Then<CouncilOutcome>(band => stars > band
            ? new StarsAboveBand(average, stars.Value, band)
            : new CouncilOutcome(average, stars, manner, on));
    }

    /// <summary>The outcome of the members' sheets.</summary>
    /// <param name="result">The result of the sheets.</param>
    /// <param name="manner">How the council came to it.</param>
    /// <param name="on">The day.</param>
    /// <returns>The outcome, or <see cref="SecondRoundPending"/>.</returns>
    public static Result<CouncilOutcome> Of(CouncilResult result, CouncilManner manner, LocalDate on)
    {
        Guard.NotNull(result);
        Guard.Defined(manner);
        return result.NeedsSecondRound
            ? new SecondRoundPending(result.Spread, result.Rules.MostSpread)
            : new CouncilOutcome(result.Rating.Total, result.Rating.Stars, manner, on) { Set = result.Rating.Set.Number };
    }

    /// <summary>The refusal of an outcome that does not fit a dossier; null where it fits.</summary>
    internal Refusal? Check(Dossier dossier)
    {
        var set = dossier.Subject.Set.Number;
        return Set is { } rated && rated != set ? new RatedByOtherSet(rated, set)
            : IsProvided(dossier) ? null
            : new CouncilMannerNotProvided(dossier.Kind, Manner);
    }

    private bool IsProvided(Dossier dossier)
    {
        var isReevaluation = dossier.Kind == RegistrationKind.Reevaluation;
        return Manner switch
        {
            CouncilManner.Meeting => !isReevaluation,
            CouncilManner.WrittenOpinion => isReevaluation || dossier.Policy.AllowsWrittenOpinionAlways,
            CouncilManner.MeetingAfterDivergence => isReevaluation,
            _ => Invariant.Unreachable<bool>(Manner),
        };
    }
}
