using Ocop.Domain.Criteria;

namespace Ocop.Domain.Scoring;

/// <summary>The points that count for the floors, as fractions with one denominator, so that averages stay exact.</summary>
/// <param name="Set">The criteria.</param>
/// <param name="Points">The numerators by the position of their criteria.</param>
/// <param name="Denominator">The denominator: 1 for a single sheet, the number of sheets for an average.</param>
internal readonly record struct Scores(CriteriaSet Set, int[] Points, int Denominator)
{
    /// <summary>Whether a floor is met.</summary>
    public bool Meets(Floor floor) => Points[floor.Position] >= floor.Points * Denominator;

    /// <summary>The points of a criterion.</summary>
    public decimal PointsAt(int position) => (decimal)Points[position] / Denominator;
}
