using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Tests.Language;

/// <summary>Wrong texts are answered by one error with a place inside the text, whatever they are; a failure prints its seed.</summary>
public sealed class ParserFuzzTests
{
    private const string Pieces = "{}()[]:!$@|&=.\"\\#,\n\r\t 019-eE.u{}onquerytruenull_aZ\uFEFFđ\U0001F33E\u0000";

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Random_bytes() => Check(random =>
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    });

    [Fact]
    public void Random_pieces_of_the_language() => Check(random =>
    {
        var runes = Pieces.EnumerateRunes().ToArray();
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(100)).Select(_ => runes[random.Next(runes.Length)])));
    });

    [Fact]
    public void Documents_with_a_few_bytes_changed() => Check(random =>
    {
        var bytes = Encoding.UTF8.GetBytes(Printer.Print(new DocumentGenerator(random.Next()).Document()));
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)(random.Next(2) == 0 ? random.Next(256) : Pieces[random.Next(40)]);
        }

        return bytes;
    });

    [Fact]
    public void Documents_cut_short() => Check(random =>
    {
        var bytes = Encoding.UTF8.GetBytes(Printer.Print(new DocumentGenerator(random.Next()).Document()));
        return bytes[..random.Next(bytes.Length)];
    });

    private static void Check(Func<Random, byte[]> make) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => HasDocumentOrPlace(make(new Random(seed)))).Check(Many);

    private static bool HasDocumentOrPlace(byte[] text)
    {
        var result = Parser.Parse(new SourceText(text));
        return result.Succeeded
            ? result.Document.Definitions.Count > 0
            : result.Error.Locations.Single() is { Line: >= 1, Column: >= 1 } place && place.Line <= text.Length + 1;
    }
}
