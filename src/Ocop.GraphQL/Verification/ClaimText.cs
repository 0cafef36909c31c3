using Ocop.Domain.Text;

namespace Ocop.GraphQL.Verification;

/// <summary>What no text of a claim may be.</summary>
internal static class ClaimText
{
    /// <summary>Why a code or number cannot be one: it is longer than any; null where it can.</summary>
    public static string? ProblemOfNumber(string text) => text.Length <= ClaimLimits.LongestName
        ? null
        : $"The claim holds a code or number of more than {ClaimLimits.LongestName} characters, which none has.";

    /// <summary>Why a product's name in a claim cannot be one; null where it can.</summary>
    /// <param name="name">The name.</param>
    /// <param name="where">Where it stands, such as "listing".</param>
    public static string? ProblemOfProductName(string name, string where) =>
        name.Length > ClaimLimits.LongestName ? TooLong(where)
        : VietnameseText.Fold(name).Length == 0 ? $"The {where} names no product: its product name holds no letter and no digit."
        : null;

    /// <summary>Why a producer's name in a claim cannot be one; null where it can, or where none is named.</summary>
    /// <param name="name">The name; null where none is named.</param>
    /// <param name="where">Where it stands, such as "listing".</param>
    public static string? ProblemOfProducerName(string? name, string where) =>
        name?.Length > ClaimLimits.LongestName ? TooLong(where)
        : name is not null && VietnameseText.Fold(name).Length == 0
            ? $"The {where}'s producer name holds no letter and no digit; leave it out where the shop names none."
        : null;

    private static string TooLong(string where) =>
        $"The {where} holds a name of more than {ClaimLimits.LongestName} characters, which no product and no producer has.";
}
