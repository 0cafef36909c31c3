using System.Text;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Tests.Language;

namespace Ocop.GraphQL.Engine.Tests.Fuzz;

/// <summary>Texts of any kind are a document, or answered by one error with a place inside the text.</summary>
public sealed class LanguageFuzzTests
{
    [Fact]
    public void Noise() => Fuzz.Run(Mutation.Noise, AssertParsed);

    [Fact]
    public void Shards_of_the_language() => Fuzz.Run(Mutation.Shards, AssertParsed);

    [Fact]
    public void Spoilt_documents() => Fuzz.Run(random => Mutation.Spoil(Document(random), random), AssertParsed);

    internal static byte[] Document(Random random) => Encoding.UTF8.GetBytes(Printer.Print(new DocumentGenerator(random.Next()).Document()));

    internal static void AssertParsed(byte[] text)
    {
        var result = Parser.Parse(new SourceText(text));
        if (result.Succeeded)
        {
            // What is read can be written and read again.
            Assert.NotEmpty(result.Document.Definitions);
            Assert.True(Parser.Parse(SyntaxHarness.Source(Printer.Print(result.Document)), new ParserLimits { MaxTokens = int.MaxValue }).Succeeded);
        }
        else
        {
            var place = Assert.Single(result.Error.Locations);
            Assert.True(place is { Line: >= 1, Column: >= 1 } && place.Line <= text.Length + 1);
        }
    }
}
