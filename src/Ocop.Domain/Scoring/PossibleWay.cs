using System.Collections.ObjectModel;

namespace Ocop.Domain.Scoring;

/// <summary>A way to a number of stars; the cheapest, and of equally cheap ones the first, is the least.</summary>
/// <param name="Cost">The number of raised criteria before the points.</param>
/// <param name="Changes">The changes in the order of the sheet.</param>
internal sealed record PossibleWay(int Cost, ReadOnlyCollection<MarkChange> Changes) : IComparable<PossibleWay>
{
    /// <inheritdoc/>
    public int CompareTo(PossibleWay? other)
    {
        if (other is null)
            return 1;
        var order = Cost.CompareTo(other.Cost);

        // Equal costs mean equally many changes.
        for (var index = 0; order == 0 && index < Changes.Count; index++)
            order = PlaceOf(Changes[index]).CompareTo(PlaceOf(other.Changes[index]));
        return order;
    }

    private static (int Position, int To) PlaceOf(MarkChange change) => (change.Criterion.Position, change.To);
}
