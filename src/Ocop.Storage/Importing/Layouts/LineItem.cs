using Ocop.Domain.Law;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>A product that a sentence lists.</summary>
/// <param name="Name">The product as printed.</param>
/// <param name="Producer">The producer as printed, with the place behind its name; null where the sentence names none.</param>
internal sealed record LineItem(string Name, string? Producer)
{
    /// <summary>The address where the sentence sets it apart from the producer.</summary>
    public string? Address { get; init; }

    /// <summary>The decision that the sentence names.</summary>
    public DecisionNumber? Decision { get; init; }
}
