using Ocop.Domain.Targets;

namespace Ocop.Storage.Programmes.Computing;

/// <summary>What the registry's own records say of a target on a day.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Counted">What was counted, as one English sentence: records are what was published, not necessarily all there is.</param>
public sealed record ComputedFigure(Figure Figure, string Counted);
