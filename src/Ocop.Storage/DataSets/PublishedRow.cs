using Ocop.Domain.Dates;
using Ocop.Domain.Places;

namespace Ocop.Storage.DataSets;

/// <summary>A row of a data set with every cell read; a cell that was empty is null.</summary>
internal sealed record PublishedRow
{
    /// <summary>The file that holds the row.</summary>
    public required string File { get; init; }

    /// <summary>The line on which the row begins.</summary>
    public required int Line { get; init; }

    public required string ProductName { get; init; }

    public int? Stars { get; init; }

    public string? ProducerName { get; init; }

    public string? ProducerKind { get; init; }

    public required PrintedPlace Place { get; init; }

    public string? ProductGroup { get; init; }

    public int? RecognisedYear { get; init; }

    public StatedDate? RecognisedDate { get; init; }

    public string? DecisionNumber { get; init; }

    public required PublishedStatus Status { get; init; }

    public decimal? Score { get; init; }

    public required string SourceAddress { get; init; }

    public StatedDate? SourceDate { get; init; }

    public string? Note { get; init; }

    /// <summary>Whether the row tells of a certificate; otherwise of a dossier.</summary>
    public bool IsCertificate => Status is PublishedStatus.Recognised or PublishedStatus.Revoked or PublishedStatus.Expired;

    /// <summary>The year that tells the product's certificates or dossiers apart: the stated one, else that of the stated date.</summary>
    public int? Year => RecognisedYear ?? RecognisedDate?.First.Year;

    /// <summary>The refusal of the row because of what it states.</summary>
    public UnreadableRowException Refuse(string column, string? value, string expected) =>
        new(File, Line, new Expectation(column, value, expected));
}
