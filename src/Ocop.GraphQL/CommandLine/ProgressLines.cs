using System.Globalization;

namespace Ocop.GraphQL.CommandLine;

/// <summary>Writes a line whenever another tenth of the work is done.</summary>
/// <param name="error">Where the lines go.</param>
/// <param name="total">The number of things to do.</param>
/// <param name="things">What they are called.</param>
internal sealed class ProgressLines(TextWriter error, long total, string things) : IProgress<int>, IProgress<long>
{
    private const int Parts = 10;

    private long shown;

    /// <summary>Tells how many are done.</summary>
    public void Report(int value) => Report((long)value);

    /// <summary>Tells how many are done.</summary>
    public void Report(long value)
    {
        long part = value * Parts / Math.Max(total, 1);
        if (part <= shown) return;
        shown = part;
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ocop: {value:N0} of {total:N0} {things}"));
    }
}
