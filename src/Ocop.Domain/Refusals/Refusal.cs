namespace Ocop.Domain.Refusals;

/// <summary>A request or record that the rules do not accept: an expected answer, never an exception.</summary>
/// <remarks>A closed family: every case stands in this file and holds the facts behind its message.</remarks>
public abstract record Refusal
{
    private protected Refusal(string rule, string message, string? article) =>
        (Rule, Message, Article) = (rule, message, article);

    /// <summary>The stable name of the rule that refused, in kebab case.</summary>
    public string Rule { get; }

    /// <summary>One English sentence with the facts.</summary>
    public string Message { get; }

    /// <summary>The article of law behind the rule; null where the rule is one of plain sense.</summary>
    public string? Article { get; }
}

/// <summary>A number of stars outside 1 to 5.</summary>
/// <param name="Stars">The number given.</param>
public sealed record StarsOutOfRange(int Stars) : Refusal(
    "stars-out-of-range",
    $"{Stars} is no number of stars; a rating has 1 to 5.",
    "Decision 26/2026/QĐ-TTg, article 3.3");

/// <summary>A certificate with a rating that gets none.</summary>
/// <param name="Stars">The rating given.</param>
public sealed record StarsNotCertifiable(StarRating Stars) : Refusal(
    "stars-not-certifiable",
    $"A rating of {Stars.Stars} stars gets no certificate; 3 to 5 do.",
    "Decision 26/2026/QĐ-TTg, article 4");

/// <summary>A date that cannot be read as yyyy, yyyy-MM or yyyy-MM-dd.</summary>
/// <param name="Text">The text given.</param>
public sealed record DateUnreadable(string Text) : Refusal(
    "date-unreadable",
    $"'{Text}' is no date of the form yyyy, yyyy-MM or yyyy-MM-dd.",
    null);

/// <summary>A year too far away to be meant.</summary>
/// <param name="Year">The year given.</param>
public sealed record YearOutOfRange(int Year) : Refusal(
    "year-out-of-range",
    $"The year {Year} lies outside {Dates.StatedDate.FirstYear} to {Dates.StatedDate.LastYear}.",
    null);

/// <summary>An issue that would have to lie before its own earliest day.</summary>
/// <param name="Issue">The days of issue that were possible so far.</param>
/// <param name="LatestPossible">The last day that the contradicting statement leaves.</param>
public sealed record IssueContradicted(Dates.IssueDate Issue, NodaTime.LocalDate LatestPossible) : Refusal(
    "issue-contradicted",
    $"The certificate was issued {Issue}, yet what is said of it allows no day after {LatestPossible:uuuu-MM-dd}.",
    null);
