namespace Ocop.Domain.Targets;

/// <summary>Which stars a target counts.</summary>
public sealed record StarThreshold
{
    private readonly bool isMinimum;

    private StarThreshold(StarRating stars, bool isMinimum, bool countsPotential) =>
        (Stars, this.isMinimum, CountsPotential) = (stars, isMinimum, countsPotential);

    /// <summary>Five stars, or forwarded to the ministry for them and not decided ("5 sao hoặc tiềm năng 5 sao").</summary>
    public static StarThreshold FiveOrPotentialFive { get; } = new(StarRating.Five, false, true);

    /// <summary>The stars named.</summary>
    public StarRating Stars { get; }

    /// <summary>Whether products proposed for five stars count although they are not recognised.</summary>
    public bool CountsPotential { get; }

    /// <summary>So many stars or more (từ n sao trở lên).</summary>
    /// <param name="stars">The fewest stars that count.</param>
    /// <returns>The threshold.</returns>
    public static StarThreshold AtLeast(StarRating stars) => new(stars, true, false);

    /// <summary>So many stars and no others (đạt n sao).</summary>
    /// <param name="stars">The stars that count.</param>
    /// <returns>The threshold.</returns>
    public static StarThreshold Exactly(StarRating stars) => new(stars, false, false);

    /// <summary>Whether a product counts.</summary>
    /// <param name="stars">The stars of its certificate in force; null where it has none.</param>
    /// <param name="stage">The stage of its open dossier; null where it has none.</param>
    /// <returns>Whether it counts.</returns>
    public bool Counts(StarRating? stars, DossierStage? stage)
    {
        var hasStars = isMinimum ? stars >= Stars : stars == Stars;
        return hasStars || (CountsPotential && stage == DossierStage.ProposedFiveStar);
    }

    /// <summary>The threshold in words, such as "4 stars or more".</summary>
    public override string ToString() => (isMinimum, CountsPotential) switch
    {
        (true, _) => $"{Stars.InWords} or more",
        (_, true) => "5 stars or potential 5 stars",
        _ => $"exactly {Stars.InWords}",
    };
}
