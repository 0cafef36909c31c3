using Ocop.Domain;

namespace Ocop.Storage.Importing.Values;

/// <summary>The stars that a text states.</summary>
/// <param name="Rating">The rating; null where the status is <see cref="StarStatus.None"/> or <see cref="StarStatus.Unclear"/>.</param>
/// <param name="Status">What the list says of it.</param>
internal sealed record StatedStars(StarRating? Rating, StarStatus Status)
{
    /// <summary>Whether the text says that the rating was raised to this one (nâng hạng).</summary>
    public bool IsUpgrade { get; init; }

    /// <summary>The rating and the status.</summary>
    public override string ToString() => Rating is { } rating ? $"{rating.InWords}, {Status}" : $"{Status}";
}
