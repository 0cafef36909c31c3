using NodaTime;

namespace Ocop.Storage.Sources;

/// <summary>A page or document that states facts of a record.</summary>
/// <param name="RecordId">The record that the source was asked for.</param>
/// <param name="Address">The address, or the name of a document that has none, as given.</param>
/// <param name="PrintedDate">Its date as printed: a year, a month or a day; null while it has none.</param>
/// <param name="LastPossibleDay">The last day that the printed date leaves open; null while it has none.</param>
public sealed record SourceRecord(long RecordId, string Address, string? PrintedDate, LocalDate? LastPossibleDay);
