using Ocop.Domain.Scoring;

namespace Ocop.GraphQL.Scoring;

/// <summary>What a sheet comes to, with the sheet itself, from which the way to more stars is found.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Rating">What it comes to.</param>
internal sealed record RatingView(ScoreSheet Sheet, Domain.Scoring.Rating Rating);
