using System.Text.Json.Serialization;
using Ocop.Domain.Codes;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Places;

/// <summary>The official code of a commune, ward, town or special zone: five digits, which alone name no unit.</summary>
/// <remarks>
/// With its era it is a <see cref="PlaceCode"/>, for a unit from 2025 may bear the code of one of those it came from. The
/// package holds no list of communes: codes are checked by shape, and one that no commune has stays unknown.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<CommuneCode>))]
public sealed class CommuneCode : TextValue<CommuneCode>, IReadable<CommuneCode>
{
    /// <summary>The number of digits.</summary>
    public const int Length = 5;

    private CommuneCode(string text)
        : base(text)
    {
    }

    /// <summary>Reads a code; blanks around it do not count, and lost zeros in front are not added.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code, or <see cref="CommuneCodeMalformed"/>.</returns>
    public static Result<CommuneCode> Read(ReadOnlySpan<char> text)
    {
        var digits = text.Trim();
        return DigitRow.Is(digits, Length) ? new CommuneCode(digits.ToString()) : new CommuneCodeMalformed(text.ToString());
    }

    /// <summary>The code with its era.</summary>
    /// <param name="era">The era.</param>
    /// <returns>The key.</returns>
    public PlaceCode In(ProvinceEra era) => PlaceCode.Of(era, Text);
}
