using System.Globalization;
using Ocop.Storage.Checking;

namespace Ocop.GraphQL.CommandLine;

/// <summary>Writes a line for each step of a check, and for each tenth of a step whose things are counted.</summary>
/// <param name="error">Where the lines go.</param>
internal sealed class CheckLines(TextWriter error) : IProgress<CheckProgress>
{
    private const int Parts = 10;

    private string step = "";
    private long shown;

    /// <summary>Tells how far the check is.</summary>
    public void Report(CheckProgress value)
    {
        if (value.Step != step)
        {
            (step, shown) = (value.Step, 0);
            error.WriteLine($"ocop: checking {step}");
        }

        long part = value.Total == 0 ? 0 : (long)value.Done * Parts / value.Total;
        if (part <= shown) return;
        shown = part;
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ocop: {value.Done:N0} of {value.Total:N0} of {step}"));
    }
}
