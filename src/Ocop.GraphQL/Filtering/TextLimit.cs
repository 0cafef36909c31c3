using Ocop.GraphQL.Errors;

namespace Ocop.GraphQL.Filtering;

/// <summary>
/// How long a text may be that is searched for, compared with or verified. Nothing longer is recorded, and every operation on it takes
/// time in proportion, in each field that names it.
/// </summary>
internal static class TextLimit
{
    /// <summary>The most UTF-16 units of a text.</summary>
    public const int Longest = 500;

    /// <summary>Refuses a text that is longer.</summary>
    /// <exception cref="FieldRefusal">It is.</exception>
    public static void Check(string text, int longest = Longest)
    {
        if (text.Length > longest)
        {
            throw FieldRefusal.Of(
                RegistryErrorCodes.TextTooLong,
                $"The text has {text.Length} characters; at most {longest} are compared. Send a part of it.",
                ("limit", longest),
                ("value", text.Length));
        }
    }
}
