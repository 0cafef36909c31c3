using System.Globalization;
using Ocop.Storage.Importing;

namespace Ocop.GraphQL.CommandLine;

/// <summary>Writes how far an import has come: now and then while its list is read, then whenever another tenth is written.</summary>
/// <param name="error">Where the lines go.</param>
internal sealed class ImportLines(TextWriter error) : IProgress<ImportProgress>
{
    private const int RowsBetween = 5_000;

    private ProgressLines? writing;

    /// <summary>Tells how many rows are done.</summary>
    public void Report(ImportProgress value)
    {
        if (value.Phase == ImportPhase.Writing)
            (writing ??= new ProgressLines(error, value.Total, "rows")).Report(value.Done);
        else if (value.Done % RowsBetween == 0)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ocop: read {value.Done:N0} rows"));
    }
}
