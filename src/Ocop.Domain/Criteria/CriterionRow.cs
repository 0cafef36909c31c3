namespace Ocop.Domain.Criteria;

/// <summary>The names of a criterion.</summary>
internal sealed record Heading(string Name, string NameEn);

/// <summary>A line of the criteria file that describes a criterion.</summary>
internal sealed record CriterionRow(
    string Code, string Heading, int Maximum, IReadOnlyList<CriterionOption> Options)
{
    /// <summary>What the sheet prints besides the options.</summary>
    public CriterionFlags Flags { get; init; }

    /// <summary>Reads the line: code, heading, maximum, options or "group", flags.</summary>
    public static CriterionRow Read(string line)
    {
        var words = line.Split(' ');
        return new(words[0], words[1], Number(words[2]), words[3] == "group" ? [] : ReadOptions(words[3]))
        {
            Flags = words.Skip(4).Aggregate(CriterionFlags.None, static (flags, word) => flags | ReadFlag(word)),
        };
    }

    private static CriterionOption[] ReadOptions(string text)
    {
        var cases = text.Split('|');
        return [.. cases.SelectMany((options, index) =>
            options.Split('/').Select(option => ReadOption(option, cases.Length > 1 ? index + 1 : null)))];
    }

    private static CriterionOption ReadOption(string text, int? @case)
    {
        var (points, floor) = text.Split('^') is [var first, var second] ? (first, second) : (text, null);
        return new(Number(points), floor is null ? null : StarRating.Create(Number(floor)).Value, @case);
    }

    private static CriterionFlags ReadFlag(string word) => word switch
    {
        "wholly-from-province" => CriterionFlags.WhollyFromProvince,
        "excludes-common-product" => CriterionFlags.ExcludesCommonProduct,
        "only-with-story" => CriterionFlags.OnlyWithStory,
        "halts" => CriterionFlags.HaltsScoring,
        "test-report" => CriterionFlags.NeedsTestReport,
        "export-evidence" => CriterionFlags.NeedsExportEvidence,
        "disqualifies" => CriterionFlags.Disqualifies,
        "where-law-requires" => CriterionFlags.OnlyWhereLawRequires,
        "two-cases" => CriterionFlags.TwoCases,
        _ => Invariant.Unreachable<CriterionFlags>(word),
    };

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
