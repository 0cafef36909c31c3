using System.Text.RegularExpressions;
using Ocop.Domain.Refusals;
using Ocop.Testing;

namespace Ocop.Domain.Tests;

/// <summary>Holds docs/law.md to the code: what it names exists, and no refusal is left out.</summary>
public sealed partial class LawDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs", "law.md"));

    private static readonly ILookup<string, Type> PublicTypes =
        typeof(StarRating).Assembly.GetExportedTypes().ToLookup(type => type.Name.Split('`')[0]);

    [Fact]
    public void Every_type_and_member_it_names_exists()
    {
        var types = Rows("rule").Concat(Rows("open point")).Concat(Rows("reading")).Select(row => row[2]).Concat(Rows("asked").Select(row => row[1]));
        var missing = types
            .SelectMany(cell => Code().Matches(cell).Select(match => match.Groups["name"].Value))
            .Where(name => !Exists(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_test_it_names_exists()
    {
        var tests = Repository.Files("tests/Ocop.Domain.Tests", "*Tests.cs").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var missing = Rows("rule")
            .SelectMany(row => Code().Matches(row[3]).Select(match => match.Groups["name"].Value))
            .Where(name => !tests.Contains(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_rule_has_its_article_its_type_and_its_test()
    {
        var incomplete = Rows("rule").Where(row => row.Length != 4 || row.Any(string.IsNullOrWhiteSpace)).Select(row => row[0]);

        Assert.Empty(incomplete);
        Assert.True(Rows("rule").Count() > 50, "A table of rules has lost its head.");
    }

    [Fact]
    public void Every_open_point_says_what_is_unknown_what_is_assumed_and_by_which_policy()
    {
        var incomplete = Rows("open point").Where(row => row.Length != 4 || row.Any(string.IsNullOrWhiteSpace)).Select(row => row[0]);

        Assert.Empty(incomplete);
        Assert.All(Rows("open point"), row => Assert.Matches("^[RUI]$", row[3]));
    }

    [Fact]
    public void Every_refusal_stands_in_it_under_the_name_of_its_rule()
    {
        var coded = Repository.Files("src/Ocop.Domain/Refusals", "*.cs")
            .SelectMany(file => Declaration().Matches(File.ReadAllText(file)))
            .ToDictionary(match => match.Groups["type"].Value, match => match.Groups["rule"].Value);
        var refusals = typeof(Refusal).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract)
            .Select(type => $"{type.Name} {coded.GetValueOrDefault(type.Name)}");
        var listed = Rows("refusal").Select(row => $"{row[0].Trim('`')} {row[1].Trim('`')}");

        Assert.Equal(refusals.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_s_name_is_its_refusal_s_in_kebab_case()
    {
        var wrong = Rows("refusal").Where(row => Kebab(row[0].Trim('`')) != row[1].Trim('`')).Select(row => row[0]);

        Assert.Empty(wrong);
    }

    // The rows of all tables whose first column is headed by the word.
    private static IEnumerable<string[]> Rows(string head)
    {
        var isInTable = false;
        foreach (var line in Document.Split('\n'))
        {
            if (!line.StartsWith('|'))
            {
                isInTable = false;
                continue;
            }

            string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
            if (cells[0] == head)
            {
                isInTable = true;
            }
            else if (isInTable && !cells[0].StartsWith("---", StringComparison.Ordinal))
            {
                yield return cells;
            }
        }
    }

    private static bool Exists(string name)
    {
        var parts = name.Split('.');
        return PublicTypes[parts[0]].Any(type => parts.Length == 1 || type.GetMember(parts[1]).Length > 0);
    }

    private static string Kebab(string name) => Capital().Replace(name, match => $"-{match.Value}").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex(@"`(?<name>[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)?)[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"sealed record (?<type>\w+)(\([^{;]*?\))?\s*:\s*Refusal\(\s*""(?<rule>[a-z0-9-]+)""", RegexOptions.Singleline)]
    private static partial Regex Declaration();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
