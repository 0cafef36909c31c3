using System.Text.RegularExpressions;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;

namespace Ocop.Storage.Importing.Values;

/// <summary>A producer's cell taken apart.</summary>
/// <param name="Name">The name with its form; its own name is empty where the text names nobody.</param>
/// <param name="Address">The place printed behind the name, as it is printed; null where none is.</param>
internal sealed record ReadProducer(ProducerName Name, string? Address);

/// <summary>Takes the name of a producer apart from the place that is printed in its cell.</summary>
internal static partial class ProducerReader
{
    /// <summary>Reads a cell such as "Hộ kinh doanh Đỗ Văn Vũ Trường, xã Tam Ngãi" or "HTX A (huyện B)".</summary>
    /// <param name="text">The text.</param>
    public static ReadProducer Read(string text)
    {
        var cleaned = CellText.WithoutMarker(PersonalText.WithoutWithheld(CellText.Clean(text)));
        cleaned = Of().Replace(cleaned, "");
        var bracket = PlaceBracket().Match(cleaned);
        if (bracket.Success && NamesPlace(bracket.Groups[2].Value))
        {
            var before = ReadParts(bracket.Groups[1].Value);
            var place = AddressText(bracket.Groups[2].Value);
            return before with { Address = before.Address is null ? place : $"{before.Address}, {place}" };
        }

        return ReadParts(cleaned);
    }

    /// <summary>Whether a text begins as the names of producers do, with a legal form.</summary>
    public static bool StatesForm(string text) =>
        ProducerName.Parse(Of().Replace(CellText.Clean(text), "")) is { OwnName.Length: > 0, Form: not (LegalForm.Unstated or LegalForm.CraftVillage) };

    /// <summary>An address without the words that introduce it.</summary>
    public static string AddressText(string text) => CellText.WithoutEndMarks(AddressWord().Replace(CellText.Clean(text), ""));

    // The first part that names a place, and all behind it, are the address; the name itself is never one.
    private static ReadProducer ReadParts(string cleaned)
    {
        var parts = CellText.Split(cleaned, ',', ';');
        var place = parts.Count < 2 ? -1 : parts.FindIndex(1, NamesPlace);
        return place < 0
            ? new ReadProducer(NameOf(cleaned), null)
            : new ReadProducer(NameOf(string.Join(", ", parts[..place])), AddressText(string.Join(", ", parts[place..])));
    }

    private static ProducerName NameOf(string text) => ProducerName.Parse(CellText.WithoutEndMarks(text.EndsWith("Ltd.", StringComparison.OrdinalIgnoreCase) ? text : text.TrimEnd('.')));

    // "tổ hợp tác" begins as a hamlet does, and is a form.
    private static bool NamesPlace(string part) =>
        AddressWord().IsMatch(part) || (PrintedPart.Parse(part).Level != PrintedPartLevel.Other && !StatesForm(part));

    [GeneratedRegex(@"^\(?\s*của\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"^(.*\S)\s*\(([^()]+)\)$")]
    private static partial Regex PlaceBracket();

    [GeneratedRegex(@"^(?:địa\s+chỉ|đ/c|đc)\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex AddressWord();
}
