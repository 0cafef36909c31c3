using NodaTime;
using Ocop.Domain.Refusals;

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

    /// <summary>An outcome.</summary>
    /// <param name="average">The average total, 0 to 100.</param>
    /// <param name="stars">The stars by both gates; null where a hard stop bars the product from any.</param>
    /// <param name="manner">How the council came to it.</param>
    /// <param name="on">The day.</param>
    /// <returns>The outcome, <see cref="AverageOutOfRange"/> or <see cref="StarsAboveBand"/>.</returns>
    public static Result<CouncilOutcome> Create(decimal average, StarRating? stars, CouncilManner manner, LocalDate on) =>
        average is < 0 or > 100 ? new AverageOutOfRange(average) : new CouncilOutcome(average, stars, manner, on);

    internal Refusal? CheckManner(Dossier dossier)
    {
        var isReevaluation = dossier.Kind == RegistrationKind.Reevaluation;
        var isProvided = Manner switch
        {
            CouncilManner.Meeting => !isReevaluation,
            CouncilManner.WrittenOpinion => isReevaluation || dossier.Policy.AllowsWrittenOpinionAlways,
            _ => isReevaluation,
        };
        return isProvided ? null : new CouncilMannerNotProvided(dossier.Kind, Manner);
    }
}
