namespace Ocop.Domain.Scoring;

/// <summary>A mark (điểm) as given: not yet checked against a set, which <see cref="ScoreSheet.Create"/> does.</summary>
/// <param name="Criterion">The code of a scored criterion, such as "3.5".</param>
/// <param name="Points">The points of one of its options, or 0 where not even the lowest is met.</param>
/// <param name="Case">1 or 2 where the criterion is judged by one of two cases; null otherwise.</param>
public readonly record struct Mark(string Criterion, int Points, int? Case = null);
