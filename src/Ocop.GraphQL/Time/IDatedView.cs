namespace Ocop.GraphQL.Time;

/// <summary>A record as seen on a day.</summary>
internal interface IDatedView
{
    /// <summary>The record's identity in this database.</summary>
    long Id { get; }

    /// <summary>The day.</summary>
    AsOf AsOf { get; }
}
