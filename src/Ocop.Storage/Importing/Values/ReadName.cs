using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Values;

/// <summary>A product's name, and what stood glued to it.</summary>
/// <param name="Name">The name; empty where the text names nothing.</param>
internal sealed record ReadName(string Name)
{
    /// <summary>The year in brackets behind the name; null where there is none.</summary>
    public int? Year { get; init; }

    /// <summary>The points behind that year; null where there are none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The stars in brackets behind the name; null where there are none, or none that are certain.</summary>
    public StatedStars? Stars { get; init; }

    /// <summary>Whether the name itself still speaks of stars.</summary>
    public bool HoldsStars { get; init; }

    /// <summary>Whether the name is one of several products and holds years in brackets.</summary>
    public bool HoldsYears { get; init; }

    /// <summary>Whether a number may have lost its degree sign.</summary>
    public bool LostDegree { get; init; }

    /// <summary>Whether an ellipsis ends an enumeration.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>How the name may be split; null where it names one product.</summary>
    public (SplitReason Reason, IReadOnlyList<string> Names, int? Count)? Split { get; init; }
}
