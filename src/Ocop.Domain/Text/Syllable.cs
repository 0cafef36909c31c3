using System.Collections.Frozen;

namespace Ocop.Domain.Text;

/// <summary>What can be one syllable of Vietnamese: consonants, a rhyme, and a tone that the rhyme bears.</summary>
/// <remarks>
/// Lenient where print is: any consonants may begin, as names of the highlands do (Krông, Đắk), and the tone may stand on
/// any vowel of the rhyme.
/// </remarks>
internal static class Syllable
{
    private const int LongestRhyme = 5;
    private const int LongestOpening = 3;
    private const int Acute = 4;
    private const int DotBelow = 5;

    private static readonly FrozenSet<string> Rhymes = (
        "a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec ek em en eng eo ep et ê êc êch êk êm ên êng ênh êp êt êu "
        + "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on ong ooc oong op ot "
        + "ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơk ơm ơn ơng ơp ơt "
        + "u ua uc ui uk um un ung up ut uân uâng uât uây uê uêch uên uênh uôc uôi uôm uôn uông uôt uơ "
        + "uy uya uych uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
        + "y yêm yên yêng yêt yêu").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RhymesBySpan = Rhymes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether lower-case letters can be one syllable.</summary>
    public static bool IsPossible(ReadOnlySpan<char> letters)
    {
        var opening = OpeningOf(letters);
        var rest = letters[opening..];
        if (opening > LongestOpening || rest.Length > LongestRhyme || !TryTakeTone(rest, out var rhyme, out var tone))
        {
            return false;
        }

        // The u of qu and the i of gi belong to the consonant, or, as in giếng, to the rhyme.
        var isRhyme = RhymesBySpan.Contains(rhyme)
            || (rhyme.Length > 1 && opening > 0 && IsGlide(letters[opening - 1], rhyme[0]) && RhymesBySpan.Contains(rhyme.AsSpan(1)));
        return isRhyme && (rhyme[^1] is not ('c' or 'k' or 'p' or 't' or 'h') || BearsStop(rhyme, tone));
    }

    private static bool IsGlide(char consonant, char vowel) => (consonant, vowel) is ('q', 'u') or ('g', 'i');

    // Of the endings in h only ch is a stop; nh bears every tone. A stop without tone is left to names of the highlands.
    private static bool BearsStop(string rhyme, int tone) =>
        rhyme.EndsWith("nh", StringComparison.Ordinal) || tone is 0 or Acute or DotBelow;

    private static int OpeningOf(ReadOnlySpan<char> letters)
    {
        var length = 0;
        while (length < letters.Length && !VietnameseLetters.TryTakeApart(letters[length], out _, out _))
        {
            length++;
        }

        return length;
    }

    // False where two vowels bear a tone.
    private static bool TryTakeTone(ReadOnlySpan<char> letters, out string rhyme, out int tone)
    {
        Span<char> level = stackalloc char[LongestRhyme];
        tone = 0;
        for (var index = 0; index < letters.Length; index++)
        {
            VietnameseLetters.TryTakeApart(letters[index], out level[index], out var own);
            if (own > 0 && tone > 0)
            {
                rhyme = "";
                return false;
            }

            tone = own > 0 ? own : tone;
        }

        rhyme = new string(level[..letters.Length]);
        return true;
    }
}
