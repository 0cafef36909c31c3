using Ocop.Domain.Places;

namespace Ocop.Storage.Generating;

/// <summary>A place of a generated record.</summary>
/// <param name="Printed">The place as it is printed.</param>
/// <param name="Former">The province until 2025 that it lies in, which the printed form may not tell.</param>
/// <param name="Units">The provinces of both eras, as far as the printed form makes them certain.</param>
internal sealed record GeneratedPlace(PrintedPlace Printed, Province Former, PlaceResolution Units);
