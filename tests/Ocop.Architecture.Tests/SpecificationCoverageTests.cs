using System.Text.RegularExpressions;
using Ocop.Testing;

namespace Ocop.Architecture.Tests;

/// <summary>docs/spec-coverage.md has every section of the pinned edition, with sources and tests that exist.</summary>
public sealed partial class SpecificationCoverageTests
{
    private const string SourceFolder = "src/Ocop.GraphQL.Engine";
    private const string TestFolder = "tests/Ocop.GraphQL.Engine.Tests";
    private const string NotApplicable = "does not apply: ";

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "spec-coverage.md"));

    [Fact]
    public void Every_section_is_listed_once_and_in_order()
    {
        Assert.Equal(
            SpecificationSections.All.Select(section => $"{section.Number} {section.Title}"),
            Rows().Select(row => row.Section).Where(section => NumberedSection().IsMatch(section)));
    }

    [Fact]
    public void A_section_s_number_follows_from_the_one_before()
    {
        // The list is kept by hand; a gap or a wrong level shows here.
        foreach (var (before, section) in SpecificationSections.All.Zip(SpecificationSections.All.Skip(1)))
        {
            Assert.Contains(section.Number, Followers(before.Number));
        }
    }

    [Fact]
    public void Every_source_that_is_named_exists()
    {
        var missing = Rows().SelectMany(row => Names(row.Source)).Where(name => !File.Exists(Repository.PathOf(SourceFolder, name)));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_test_class_that_is_named_has_a_test()
    {
        var missing = Rows().SelectMany(row => Names(row.Tests)).Distinct().Where(name => !HasTest(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void A_section_has_sources_and_tests_or_the_reason_why_it_does_not_apply()
    {
        var incomplete = Rows().Where(row => Names(row.Source).Any() != Names(row.Tests).Any()
            || (!Names(row.Tests).Any() && !(row.Source == "none" && row.Tests.Length > NotApplicable.Length + 5 && row.Tests.StartsWith(NotApplicable, StringComparison.Ordinal))));

        Assert.Empty(incomplete);
    }

    [Fact]
    public void Errors_link_to_sections_that_exist()
    {
        var linked = Repository.Files("src/Ocop.GraphQL.Engine/Validation", "ValidationErrors*.cs")
            .SelectMany(file => LinkedSection().Matches(File.ReadAllText(file)))
            .Select(match => $"sec-{match.Groups[1].Value}")
            .Distinct()
            .ToList();

        // One for each rule, which the engine has one of for each section.
        Assert.Equal(Repository.Files("src/Ocop.GraphQL.Engine/Validation", "*Rule.cs").Count(file => !file.EndsWith("IValidationRule.cs", StringComparison.Ordinal)), linked.Count);
        Assert.Empty(linked.Except(SpecificationSections.Anchors));
    }

    [Fact]
    public void Every_section_that_the_engine_s_comments_name_exists()
    {
        var numbers = SpecificationSections.All.Select(section => section.Number).ToHashSet();
        var unknown = Repository.Files(SourceFolder, "*.cs")
            .SelectMany(file => NamedSection().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Number: match.Groups[1].Value)))
            .Where(named => !numbers.Contains(named.Number));

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("sec-Single-Root-Field")]
    [InlineData("sec-Fragments-on-Object-Interface-or-Union-Types")]
    [InlineData("sec--oneOf")]
    [InlineData("sec-Language.Fields")]
    [InlineData("sec-Validation.Fields")]
    [InlineData("sec-Type-System.Directives")]
    [InlineData("sec-The-__Type-Type")]
    [InlineData("sec-Appendix-Notation-Conventions")]
    public void Anchors_are_made_as_the_specification_s_own_page_makes_them(string anchor) => Assert.Contains(anchor, SpecificationSections.Anchors);

    private static IEnumerable<Row> Rows() => Page.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| section", StringComparison.Ordinal))
        .Select(line => line.Split(" | "))
        .Where(cells => cells.Length == 3 && !cells[0].StartsWith("| specification", StringComparison.Ordinal))
        .Select(cells => new Row(cells[0][2..], cells[1], cells[2].TrimEnd(' ', '|')));

    private static IEnumerable<string> Names(string cell) => QuotedName().Matches(cell).Select(match => match.Groups[1].Value);

    private static bool HasTest(string name)
    {
        string file = Repository.PathOf(TestFolder, $"{name}.cs");
        return File.Exists(file) && TestAttribute().IsMatch(File.ReadAllText(file));
    }

    /// <summary>A first part, the next one on the same level, or on the level of something that holds it; a letter after the last number.</summary>
    private static IEnumerable<string> Followers(string number)
    {
        yield return $"{number}.1";
        for (string? at = number; at is not null; at = at.Contains('.', StringComparison.Ordinal) ? at[..at.LastIndexOf('.')] : null)
        {
            string last = at[(at.LastIndexOf('.') + 1)..];
            string next = last == "7" && at == last ? "A" : int.TryParse(last, out int value) ? $"{value + 1}" : $"{(char)(last[0] + 1)}";
            yield return at[..^last.Length] + next;
        }
    }

    [GeneratedRegex("^([0-9]|[A-D](\\.| ))")]
    private static partial Regex NumberedSection();

    // Sections of other texts are named with their text: RFC 9110, section 8.4.
    [GeneratedRegex(@"(?<!RFC \d+, )[Ss]ection (\d+(\.\d+)+)")]
    private static partial Regex NamedSection();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex QuotedName();

    [GeneratedRegex("\"([A-Z][A-Za-z]+(?:-[A-Za-z]+)+)\"")]
    private static partial Regex LinkedSection();

    [GeneratedRegex(@"\[(Skippable)?(Fact|Theory)\]")]
    private static partial Regex TestAttribute();

    private sealed record Row(string Section, string Source, string Tests);
}
