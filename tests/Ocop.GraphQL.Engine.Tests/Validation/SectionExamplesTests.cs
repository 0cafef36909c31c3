using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <summary>
/// The examples of section 5, by their numbers in the edition, each written anew on the rule tests' schema as a whole document:
/// all rules run, and a counter-example breaks its own section's and no other, unless its line names more.
/// </summary>
public sealed partial class SectionExamplesTests
{
    /// <summary>The numbers of examples that only define types (108, 135, 141, 177), or that no document can hold (156).</summary>
    private static readonly int[] NotDocuments = [108, 135, 141, 156, 177];

    [Fact]
    public void No_example_of_the_section_is_left_out() =>
        Assert.Equal(
            Enumerable.Range(107, 199 - 107 + 1).Except(NotDocuments).Except([109, 110]),
            Sections.SelectMany(section => section.Examples).Select(example => example.Number).Order());

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_example_has_the_verdict_of_its_section(string section, int number)
    {
        var (_, document, codes) = Sections.SelectMany(s => s.Examples).Single(example => example.Number == number);

        var errors = Validator.Validate(RuleSchema.Schema, SyntaxHarness.Parse(document)).Errors;

        Assert.Equal(codes, errors.Select(error => error.Code).Distinct());
        if (codes.Length == 1)
        {
            Assert.All(errors, error => Assert.Equal($"{Specification.Address}#sec-{section}", error.Extensions["specification"]));
        }

        Assert.All(errors, error => Assert.NotEmpty(error.Locations));
    }

    public static TheoryData<string, int> Numbers()
    {
        var numbers = new TheoryData<string, int>();
        foreach (var section in Sections)
        {
            foreach (var example in section.Examples)
            {
                numbers.Add(section.Anchor, example.Number);
            }
        }

        return numbers;
    }

    private static IEnumerable<Section> Sections => [.. Operations, .. Fields, .. Fragments, .. Values, .. Variables];

    /// <summary>One section.</summary>
    /// <param name="Anchor">Its title as the edition's page links it.</param>
    /// <param name="Examples">Its examples.</param>
    private sealed record Section(string Anchor, params Example[] Examples);

    /// <summary>One example.</summary>
    /// <param name="Number">Its number in the edition.</param>
    /// <param name="Document">A document that shows the same.</param>
    /// <param name="Codes">The codes of its errors; none where the example is valid.</param>
    private sealed record Example(int Number, string Document, params string[] Codes);
}
