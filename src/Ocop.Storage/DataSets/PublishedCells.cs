using System.Globalization;
using Ocop.Domain;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Text;
using Ocop.Storage.Statements;

namespace Ocop.Storage.DataSets;

/// <summary>The cells of one row by their columns; refuses what cannot be read.</summary>
internal sealed class PublishedCells(string file, int line, IReadOnlyList<string> cells)
{
    private const decimal GreatestScore = 100;

    private static readonly Dictionary<string, StatedStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["recognised"] = StatedStatus.Recognised,
        ["revoked"] = StatedStatus.Revoked,
        ["expired"] = StatedStatus.Expired,
        ["candidate"] = StatedStatus.Candidate,
        ["council_passed"] = StatedStatus.CouncilPassed,
        ["proposed_5_star"] = StatedStatus.ProposedFiveStar,
    };

    private static readonly Dictionary<string, int> Positions =
        PublishedColumns.All.Select((column, position) => (column, position)).ToDictionary(StringComparer.Ordinal);

    /// <summary>The file that holds the row.</summary>
    public string File => file;

    /// <summary>The line on which the row begins.</summary>
    public int Line => line;

    /// <summary>The text of a cell in the form in which text is kept; null when the cell is empty.</summary>
    public string? FindText(string column) => VietnameseText.Normalize(Raw(column)) is { Length: > 0 } text ? text : null;

    public string GetText(string column, string expected) => FindText(column) ?? throw Refuse(column, expected);

    public StatedDate? FindDate(string column)
    {
        if (FindText(column) is not { } text)
            return null;
        return StatedDate.Read(text).TryGetValue(out var date, out _)
            ? date
            : throw Refuse(column, $"a date of {StatedDate.FirstYear} to {StatedDate.LastYear} as yyyy, yyyy-MM or yyyy-MM-dd");
    }

    public StatedDate? FindDay(string column)
    {
        var date = FindDate(column);
        return date is null or { IsDay: true } ? date : throw Refuse(column, "a day as yyyy-MM-dd");
    }

    public int? FindYear(string column)
    {
        var date = FindDate(column);
        return date is null || Raw(column).Trim().Length == 4 ? date?.First.Year : throw Refuse(column, "a year of four digits");
    }

    public int? FindStars(string column)
    {
        const string Expected = "a number of stars from 1 to 5";
        if (FindText(column) is not { } text)
            return null;
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stars);
        return isNumber && StarRating.TryCreate(stars, out _) ? stars : throw Refuse(column, Expected);
    }

    public decimal? FindScore(string column)
    {
        if (FindText(column) is not { } text)
            return null;
        var isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score);
        return isNumber && score <= GreatestScore ? score : throw Refuse(column, "a score from 0 to 100 with a decimal point");
    }

    public string? FindDecisionNumber(string column)
    {
        var text = FindText(column);
        return text is null || DecisionNumber.Find(text) is not null ? text : throw Refuse(column, "a decision's number, such as 123/QĐ-UBND");
    }

    public StatedStatus GetStatus(string column) =>
        Statuses.TryGetValue(Raw(column), out var status) ? status : throw Refuse(column, $"one of {string.Join(", ", Statuses.Keys)}");

    private UnreadableRowException Refuse(string column, string expected) => new(file, line, new Expectation(column, Raw(column), expected));

    private string Raw(string column) => cells[Positions[column]];
}
