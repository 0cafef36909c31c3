using System.Text.RegularExpressions;
using Ocop.Domain.Law;
using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Values;

/// <summary>Reads the number of a decision, with its date where one stands behind it.</summary>
internal static partial class DecisionReader
{
    /// <summary>The decision of a cell in a column of decisions.</summary>
    public static ValueReading<DecisionNumber> Read(PrintedText printed)
    {
        if (Numbered().Count(CellText.Key(printed.Text)) > 1)
        {
            return Refuse(ProblemCode.DecisionUnreadable, $"'{printed.Text}' names several decisions.");
        }

        return DecisionNumber.ReadAskedFor(printed.Text).TryGetValue(out var number, out var refusal) ? number
            : refusal is Domain.Refusals.DecisionDateImpossible ? Refuse(ProblemCode.DateImpossible, refusal.Message)
            : Refuse(ProblemCode.DecisionUnreadable, refusal.Message);
    }

    /// <summary>The one decision that a longer text names with its words ("Quyết định số …", "QĐ …"); null where it names none, or several.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the words begin; the length of the text where it names none.</param>
    public static DecisionNumber? Find(string text, out int start)
    {
        var matches = Named().Matches(text);
        start = matches.Count == 0 ? text.Length : matches[0].Index;
        return matches is [var only] ? DecisionNumber.Find(Tail(text[only.Groups["number"].Index..])) : null;
    }

    // Up to the end of the bracket or the clause, of which a date is part; the domain's reader stops at other words by itself.
    private static string Tail(string text) => ClauseEnd().Match(text) is { Success: true } end ? text[..end.Index] : text;

    private static ValueReading<DecisionNumber> Refuse(ProblemCode code, string message) => ValueReading<DecisionNumber>.Refused(code, message);

    [GeneratedRegex(@"[)\]]|;(?!\s*(?:ngày\s*)?[0-9]{1,2}[/.\-][0-9]{1,2}[/.\-][0-9]{4})", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"[0-9]+\s*/\s*(?:[0-9]{4}\s*/\s*)?qđ")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?:quyết\s+định|(?<![/\w])Q[ĐD])\s*(?:số\s*:?\s*)?(?<number>[0-9]+)|(?<!\w)số\s*:?\s*(?<number>[0-9]+\s*/\s*(?:[0-9]{4}\s*/\s*)?Q[ĐD])", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
