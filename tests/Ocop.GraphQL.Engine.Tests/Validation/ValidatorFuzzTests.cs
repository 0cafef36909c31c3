using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Tests.Validation.OverlappingFields;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <summary>Any document is valid or gets errors with codes and places, whatever it says; a failure prints its seed.</summary>
public sealed class ValidatorFuzzTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void Documents_that_know_nothing_of_the_schema() =>
        Prop.ForAll(Seeds, seed => IsAnswered(Printer.Print(new DocumentGenerator(seed).Document()))).Check(Many);

    [Fact]
    public void Documents_that_know_the_schema() =>
        Prop.ForAll(Seeds, seed => IsAnswered(new SelectionGenerator(seed).Document())).Check(Many);

    [Fact]
    public void Documents_with_their_words_mixed_up() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var words = new SelectionGenerator(seed).Document().Split(' ');
        for (var i = 0; i < 3; i++)
        {
            words[random.Next(words.Length)] = words[random.Next(words.Length)];
        }

        return IsAnswered(string.Join(' ', words));
    }).Check(Many);

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static bool IsAnswered(string text)
    {
        var parsed = Parser.Parse(SyntaxHarness.Source(text), new ParserLimits { MaxTokens = int.MaxValue });
        if (!parsed.Succeeded)
        {
            return parsed.Error.Code == "SYNTAX_ERROR";
        }

        var result = Validator.Validate(RuleSchema.Schema, parsed.Document);
        return result.Succeeded
            ? result.Errors.Count == 0
            : result.Errors.All(error => error.Code.Length > 0 && (error.Locations.Count > 0 || error.Code == "TOO_MANY_ERRORS"));
    }
}
