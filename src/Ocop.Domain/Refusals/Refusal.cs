using Ocop.Domain.Codes;
using Ocop.Domain.Law;

namespace Ocop.Domain.Refusals;

/// <summary>A request or record that the rules do not accept: an expected answer, never an exception.</summary>
/// <remarks>
/// A closed family: every case stands in this folder, one file for each area of the law, and holds the value refused and
/// the facts behind its message.
/// </remarks>
public abstract record Refusal
{
    private const int LongestQuote = 80;

    private protected Refusal(string rule, string message, Citation? article) =>
        (Rule, Message, Article) = (rule, message, article);

    /// <summary>The stable name of the rule that refused, in kebab case.</summary>
    public string Rule { get; }

    /// <summary>One English sentence that names the value and the rule.</summary>
    public string Message { get; }

    /// <summary>The article of law behind the rule; null where the rule is one of plain sense.</summary>
    public Citation? Article { get; }

    /// <summary>A text as messages quote it: in single quotes, cut where it is long, withheld where it may name a person.</summary>
    private protected static string Quoted(string text) =>
        PersonalNumber.IsWithin(text) ? "'…' (withheld, for it may be a person's number)"
        : text.Length <= LongestQuote ? $"'{text}'"
        : $"'{text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)]}…'";
}
