namespace Ocop.Domain.Criteria;

/// <summary>The names of a criterion.</summary>
internal sealed record Heading(string Name, string NameEn);

/// <summary>A line of the criteria file that describes a criterion.</summary>
internal sealed record CriterionRow(
    string Code, string Heading, int Maximum, CriterionOption[] Options)
{
    /// <summary>What the sheet prints besides the options.</summary>
    public CriterionFlags Flags { get; init; }

    /// <summary>Reads the line: code, heading, maximum, options or "group", flags.</summary>
    public static CriterionRow Read(string line)
    {
        var words = line.Split(' ');
        var flags = CriterionFlags.None;
        foreach (var word in words.AsSpan(4))
            flags |= ReadFlag(word);
        return new(words[0], words[1], Number(words[2]), words[3] == "group" ? [] : ReadOptions(words[3])) { Flags = flags };
    }

    /// <summary>A whole number of the file.</summary>
    public static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static CriterionOption[] ReadOptions(string text)
    {
        var cases = text.Split('|');
        var options = new List<CriterionOption>();
        for (var index = 0; index < cases.Length; index++)
        {
            foreach (var option in cases[index].Split('/'))
                options.Add(ReadOption(option.Split('^'), cases.Length > 1 ? index + 1 : null));
        }

        return [.. options];
    }

    private static CriterionOption ReadOption(string[] words, int? @case) =>
        new(Number(words[0]), words.Length > 1 ? StarRating.Create(Number(words[1])).Value : null, @case);

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
}
