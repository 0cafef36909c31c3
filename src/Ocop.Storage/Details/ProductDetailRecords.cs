using Ocop.Domain.Places;
using Ocop.Storage.Locations;

namespace Ocop.Storage.Details;

/// <summary>One of the things of a kind that are told of a product.</summary>
/// <param name="ProductId">The product.</param>
public abstract record ProductDetailRecord(long ProductId);

/// <summary>A word that is told of a product: a GTIN as given, a standard as named, an export market's two letters.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Text">The word.</param>
public sealed record ProductTextRecord(long ProductId, string Text) : ProductDetailRecord(ProductId);

/// <summary>A sales channel where a product can be bought.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Channel">The channel's name.</param>
/// <param name="Kind">Its kind; null where it is not stated.</param>
/// <param name="Address">The web address of the offer; null where none is stated.</param>
public sealed record OfferRecord(long ProductId, string Channel, SalesChannelKind? Kind, string? Address) : ProductDetailRecord(ProductId);

/// <summary>An image of a product.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Address">Its web address.</param>
/// <param name="AlternativeText">What it shows; null where it is not stated.</param>
public sealed record ImageRecord(long ProductId, string Address, string? AlternativeText) : ProductDetailRecord(ProductId);

/// <summary>A place that shows and sells a product.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Name">The place's name.</param>
/// <param name="Address">The street or site within the commune; null where none is stated.</param>
public sealed record DisplayPointRecord(long ProductId, string Name, string? Address) : ProductDetailRecord(ProductId)
{
    /// <summary>The units it lies in, as printed.</summary>
    public required PrintedPlace Place { get; init; }

    /// <summary>The code of the province of before 2025-07-01; null while it is not certain which one it is.</summary>
    public required string? ProvinceBefore2025 { get; init; }

    /// <summary>The code of the province from 2025-07-01 on; null while no source states a place that tells.</summary>
    public required string? ProvinceFrom2025 { get; init; }

    /// <summary>Where it is; null while no source states it.</summary>
    public required GeoPoint? Location { get; init; }
}
