using BenchmarkDotNet.Attributes;
using Ocop.Domain.Text;

namespace Ocop.Benchmarks.Domain;

/// <summary>The fold, on the names of the bundled data set: each name by itself, and all of them as one long text.</summary>
/// <remarks>
/// Divide the bytes that <see cref="Prepare"/> prints by the mean: they are bytes of UTF-16, two for each character folded.
/// </remarks>
[MemoryDiagnoser]
public class FoldBenchmarks
{
    private string[] names = [];
    private string[] folded = [];
    private string text = "";
    private char[] destination = [];

    [GlobalSetup]
    public void Prepare()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "published-products.csv")).Skip(1);
        names = [.. rows.Select(row => row.Split(',')[0])];
        folded = [.. names.Select(VietnameseText.Fold)];
        text = string.Join(' ', names);
        destination = new char[text.Length];
        Console.WriteLine($"// {sizeof(char) * names.Sum(name => name.Length)} bytes in {names.Length} names, {sizeof(char) * text.Length} in one text.");
    }

    [Benchmark]
    public int Names()
    {
        var length = 0;
        foreach (var name in names)
        {
            length += VietnameseText.Fold(name).Length;
        }

        return length;
    }

    [Benchmark]
    public int FoldedNames()
    {
        var length = 0;
        foreach (var name in folded)
        {
            length += VietnameseText.Fold(name).Length;
        }

        return length;
    }

    [Benchmark]
    public int OneText() => VietnameseText.Fold(text).Length;

    [Benchmark]
    public int OneTextIntoASpan() => VietnameseText.TryFold(text, destination, out var written) ? written : 0;
}
