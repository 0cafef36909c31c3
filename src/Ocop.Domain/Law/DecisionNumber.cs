using System.Text;
using Ocop.Domain.Text;

namespace Ocop.Domain.Law;

/// <summary>The number of a decision (số quyết định) as printed, with a key that all spellings of it share.</summary>
/// <remarks>Numbers are equal when their keys are: "2008/QĐ/UBND" and "2008/QĐ-UBND" are one.</remarks>
public sealed class DecisionNumber : IEquatable<DecisionNumber>
{
    // What stands before the number, and where the number ends: "Quyết định số 377 ngày …".
    private static readonly string[] Openings = ["quyet", "dinh", "qd", "so"];
    private const string DateWord = "ngay";

    private DecisionNumber(string printed, string key) => (Printed, Key) = (printed, key);

    /// <summary>The number as printed, normalised.</summary>
    public string Printed { get; }

    /// <summary>The key: the running number, then the parts of the suffix, folded, such as "2008/qd-ubnd".</summary>
    public string Key { get; }

    /// <summary>The running number alone, such as "2008".</summary>
    public string Number => Key.Split('/')[0];

    /// <summary>Whether the suffix with the kind of text and the issuer is printed.</summary>
    public bool HasSuffix => Key.Contains('/', StringComparison.Ordinal);

    /// <summary>Reads a printed number.</summary>
    /// <param name="printed">The number as printed, such as "Quyết định số 377" or "1047/QĐ –TTg".</param>
    /// <returns>The number; null where the text holds no running number.</returns>
    public static DecisionNumber? Find(string? printed)
    {
        var words = VietnameseText.Fold(printed ?? "").Split(' ').SkipWhile(IsOpening).TakeWhile(word => word != DateWord);
        var parts = words.ToArray();
        return parts.Length > 0 && parts[0].Length > 0 && parts[0].All(char.IsAsciiDigit)
            ? new DecisionNumber(VietnameseText.Normalize(printed!), KeyOf(parts))
            : null;
    }

    /// <summary>Whether both can name the same decision: equal keys, or equal numbers where one lacks its suffix.</summary>
    /// <param name="other">Another number.</param>
    /// <returns>Whether nothing printed tells them apart.</returns>
    public bool AgreesWith(DecisionNumber other)
    {
        Guard.NotNull(other);
        return Key == other.Key || (Number == other.Number && !(HasSuffix && other.HasSuffix));
    }

    /// <inheritdoc/>
    public bool Equals(DecisionNumber? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisionNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>The number as printed.</summary>
    public override string ToString() => Printed;

    private static bool IsOpening(string word) => Openings.Contains(word);

    private static string KeyOf(string[] parts)
    {
        var key = new StringBuilder(parts[0].TrimStart('0').PadLeft(1, '0'));
        for (var index = 1; index < parts.Length; index++)
        {
            key.Append(index == 1 ? '/' : '-').Append(parts[index]);
        }

        return key.ToString();
    }
}
