namespace Ocop.Storage.DataSets;

/// <summary>What a row should have held.</summary>
/// <param name="Column">The column's name; null when the row as a whole is meant.</param>
/// <param name="Value">The value that stands there; null when the row as a whole is meant.</param>
/// <param name="Expected">What should stand there, as the end of a sentence.</param>
internal sealed record Expectation(string? Column, string? Value, string Expected)
{
    public override string ToString() => Column is null ? Expected : $"{Column} is '{Value}', expected {Expected}";
}
