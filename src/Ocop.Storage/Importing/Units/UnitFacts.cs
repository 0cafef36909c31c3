using NodaTime;
using Ocop.Domain.Places;

namespace Ocop.Storage.Importing.Units;

/// <summary>What a row says of a commune for the days from one to another.</summary>
/// <param name="Key">The official code with its era.</param>
/// <param name="Name">The name without its kind.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Province">The province.</param>
internal sealed record UnitFacts(PlaceCode Key, string Name, CommuneKind Kind, Province Province)
{
    /// <summary>The first day; null where it is not stated.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null while none is stated.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The district as printed; null where none is.</summary>
    public string? District { get; init; }

    /// <summary>The codes of its successors; empty where none is stated.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];
}
