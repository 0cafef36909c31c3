namespace Ocop.Domain.Criteria;

/// <summary>A star floor (điểm liệt) of a set, as the scoring reads it.</summary>
/// <param name="Position">The criterion's place among the set's scored criteria.</param>
/// <param name="Points">The least points that meet it.</param>
/// <param name="Stars">The stars it is the floor for, 3 to 5.</param>
internal readonly record struct Floor(int Position, int Points, int Stars);
