using Ocop.Domain.Dates;

namespace Ocop.Storage.Sources;

/// <summary>A page or document as it is named, with the date it prints.</summary>
/// <param name="Address">The address, or the name where it has none.</param>
/// <param name="Date">The date; null where none is printed.</param>
internal sealed record PrintedSource(string Address, StatedDate? Date);
