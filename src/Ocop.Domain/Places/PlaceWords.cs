using Ocop.Domain.Text;

namespace Ocop.Domain.Places;

/// <summary>The words, whole and shortened, by which print says the kind of a place.</summary>
internal static class PlaceWords
{
    /// <summary>The kind that may be one of a district or of a province.</summary>
    public const string City = "thành phố";

    // Longer words before those they begin with.
    private static readonly PlaceWord[] All =
    [
        new(PrintedPartLevel.Province, "tỉnh"),
        new(PrintedPartLevel.District, City, "tp"),
        new(PrintedPartLevel.District, "thị xã", "tx"),
        new(PrintedPartLevel.District, "huyện", "h"),
        new(PrintedPartLevel.District, "quận", "q"),
        new(PrintedPartLevel.Commune, "thị trấn", "tt"),
        new(PrintedPartLevel.Commune, "đặc khu"),
        new(PrintedPartLevel.Commune, "phường", "p"),
        new(PrintedPartLevel.Commune, "xã", "x"),
        new(PrintedPartLevel.Hamlet, "tổ dân phố", "tdp"),
        new(PrintedPartLevel.Hamlet, "khu phố", "kp"),
        new(PrintedPartLevel.Hamlet, "thôn"),
        new(PrintedPartLevel.Hamlet, "ấp"),
        new(PrintedPartLevel.Hamlet, "khóm"),
        new(PrintedPartLevel.Hamlet, "tổ"),
        new(PrintedPartLevel.Hamlet, "làng"),
        new(PrintedPartLevel.Hamlet, "bản"),
        new(PrintedPartLevel.Hamlet, "buôn"),
        new(PrintedPartLevel.Hamlet, "xóm"),
    ];

    /// <summary>The word for a kind of commune, with a capital, as it stands before a name.</summary>
    public static string NameOf(CommuneKind kind) => kind switch
    {
        CommuneKind.Commune => "Xã",
        CommuneKind.Ward => "Phường",
        CommuneKind.SpecialZone => "Đặc khu",
        CommuneKind.Town => "Thị trấn",
        _ => Invariant.Unreachable<string>(kind),
    };

    /// <summary>The kind that words begin with, and how many words say it; null where they say none.</summary>
    public static (PlaceWord Word, int Count)? FindOpening(IReadOnlyList<PrintedWord> words) => All
        .Select(word => ((PlaceWord, int Count)?)(word, word.CountIn(words)))
        .FirstOrDefault(match => match!.Value.Count > 0);
}

/// <summary>A word for a kind of place: its level, the whole word, and its short form where it has one.</summary>
internal sealed record PlaceWord(PrintedPartLevel Level, string Whole, string? Short = null)
{
    private readonly string[] syllables = Whole.Split(' ');
    private readonly string[] foldedSyllables = VietnameseText.Fold(Whole).Split(' ');

    /// <summary>The number of words that say this kind at the beginning; 0 where they do not, or nothing follows.</summary>
    /// <remarks>
    /// Words that print accents must have the right ones: "bán" is not "bản". A short form of one letter has a full stop
    /// behind it.
    /// </remarks>
    public int CountIn(IReadOnlyList<PrintedWord> words)
    {
        if (words.Count > 1 && words[0].Folded == Short && (Short.Length > 1 || words[1].Before == '.'))
        {
            return 1;
        }

        return words.Count > syllables.Length && syllables.Index().All(syllable => Says(words[syllable.Index], syllable.Index)) ? syllables.Length : 0;
    }

    private bool Says(PrintedWord word, int index) =>
        word.Folded == foldedSyllables[index]
        && (word.Printed.All(char.IsAscii) || VietnameseText.ExactKey(word.Printed) == syllables[index]);
}
