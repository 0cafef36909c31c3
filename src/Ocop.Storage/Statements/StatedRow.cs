using System.Text.Json.Serialization;
using Ocop.Domain.Dates;
using Ocop.Domain.Places;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Statements;

/// <summary>What one row of a published data set or of an imported list states; what it does not state is null.</summary>
internal sealed record StatedRow
{
    public required string ProductName { get; init; }

    public int? Stars { get; init; }

    public string? ProducerName { get; init; }

    /// <summary>The kind of the producer as printed.</summary>
    public string? ProducerKind { get; init; }

    public string? Commune { get; init; }

    public string? District { get; init; }

    public string? Province { get; init; }

    /// <summary>Commune, district and province as printed.</summary>
    [JsonIgnore]
    public PrintedPlace Place => field ??= new PrintedPlace(Commune, District, Province);

    /// <summary>The code of the place's province until 30 June 2025, where it is certain.</summary>
    public string? ProvinceBefore2025 { get; init; }

    /// <summary>The code of the place's province from 1 July 2025, where it is certain.</summary>
    public string? ProvinceFrom2025 { get; init; }

    public string? ProductGroup { get; init; }

    public int? RecognisedYear { get; init; }

    public StatedDate? RecognisedDate { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>What the row says of its product; null where it tells of neither a certificate nor a dossier.</summary>
    public StatedStatus? Status { get; init; }

    public decimal? Score { get; init; }

    public string? Note { get; init; }

    public required PrintedSource Source { get; init; }

    /// <summary>Where the row stands; no part of what it states.</summary>
    [JsonIgnore]
    public RowOrigin Origin { get; init; } = RowOrigin.None;

    /// <summary>Whether the row tells of a certificate.</summary>
    [JsonIgnore]
    public bool IsCertificate => Status is StatedStatus.Recognised or StatedStatus.Revoked or StatedStatus.Expired;

    /// <summary>Whether the row says that a certificate ended.</summary>
    [JsonIgnore]
    public bool IsEnding => Status is StatedStatus.Revoked or StatedStatus.Expired;

    /// <summary>The year that tells the product's certificates or dossiers apart: the stated one, else that of the stated date.</summary>
    [JsonIgnore]
    public int? Year => RecognisedYear ?? RecognisedDate?.First.Year;
}
