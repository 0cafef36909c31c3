namespace Ocop.Storage.Reading.Sorting;

/// <summary>The direction of a sort key; rows without a value stand last in either.</summary>
public enum SortDirection
{
    /// <summary>Smallest first.</summary>
    Ascending,

    /// <summary>Greatest first.</summary>
    Descending,
}
