using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Storage.Conversions;

/// <summary>Texts without line breaks as the lines of one text column.</summary>
internal sealed class TextLinesConverter() : ValueConverter<IReadOnlyList<string>, string>(
    texts => TextLines.ToText(texts), text => TextLines.FromText(text))
{
    /// <summary>Compares lists by their texts.</summary>
    public static readonly ValueComparer<IReadOnlyList<string>> Comparer = new(
        (left, right) => left!.SequenceEqual(right!),
        texts => TextLines.ToText(texts).GetHashCode(StringComparison.Ordinal),
        texts => texts);
}
