using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Language;
using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class RoundTripTests
{
    private static readonly ParserLimits NoLimits = new() { MaxTokens = int.MaxValue };

    [Fact]
    public void Parsing_a_printed_document_gives_an_equal_tree() => Prop.ForAll(Seeds, seed =>
    {
        var document = new DocumentGenerator(seed).Document();
        Assert.Equal(TreeText.Of(document), TreeText.Of(Parse(Printer.Print(document), NoLimits)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Printing_a_parsed_document_again_changes_nothing() => Prop.ForAll(Seeds, seed =>
    {
        var printed = Printer.Print(new DocumentGenerator(seed).Document());
        Assert.Equal(printed, Printer.Print(Parse(printed, NoLimits)));
    }).QuickCheckThrowOnFailure();

    /// <summary>A failure prints the seed, which makes the same document again.</summary>
    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
}
