using NodaTime;

namespace Ocop.Storage.Sources;

/// <summary>A row of <c>sources</c>.</summary>
internal sealed class SourceRow
{
    public long Id { get; set; }

    /// <summary>The address of the page or the name of the document, as given.</summary>
    public required string Address { get; set; }

    /// <summary>The source's date as printed: a year, a month or a day.</summary>
    public string? PrintedDate { get; set; }

    /// <summary>The last day that the printed date leaves open.</summary>
    public LocalDate? LastPossibleDay { get; set; }
}
