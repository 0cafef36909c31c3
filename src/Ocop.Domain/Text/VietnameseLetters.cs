namespace Ocop.Domain.Text;

/// <summary>The vowels of Vietnamese with their six tones, lower case.</summary>
internal static class VietnameseLetters
{
    /// <summary>The number of tones: level (ngang), huyền, hỏi, ngã, sắc, nặng, in the order of the dictionary.</summary>
    public const int Tones = 6;

    // One row of six for each vowel, in alphabetical order.
    private const string Rows =
        "aàảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "eèẻẽéẹ" + "êềểễếệ" + "iìỉĩíị"
        + "oòỏõóọ" + "ôồổỗốộ" + "ơờởỡớợ" + "uùủũúụ" + "ưừửữứự" + "yỳỷỹýỵ";

    // Place in Rows plus one, 0 for what is no vowel; the last toned letter of Vietnamese is U+1EF9.
    private static readonly byte[] Places = BuildPlaces();

    /// <summary>Takes a vowel apart.</summary>
    /// <param name="character">A lower-case character.</param>
    /// <param name="vowel">The vowel without its tone.</param>
    /// <param name="tone">The tone, 0 (level) to 5.</param>
    /// <returns>False where the character is no Vietnamese vowel.</returns>
    public static bool TryTakeApart(char character, out char vowel, out int tone)
    {
        var place = character < Places.Length ? Places[character] : 0;
        tone = place == 0 ? 0 : (place - 1) % Tones;
        vowel = place == 0 ? character : Rows[place - 1 - tone];
        return place != 0;
    }

    /// <summary>The vowel with the tone; the vowel is one without tone.</summary>
    public static char WithTone(char vowel, int tone) => Rows[Places[vowel] - 1 + tone];

    private static byte[] BuildPlaces()
    {
        var places = new byte['\u1efa'];
        for (var index = 0; index < Rows.Length; index++)
        {
            places[Rows[index]] = (byte)(index + 1);
        }

        return places;
    }
}
