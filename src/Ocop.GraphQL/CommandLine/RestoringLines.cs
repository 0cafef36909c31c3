using Ocop.Storage.Exporting.Restoring;

namespace Ocop.GraphQL.CommandLine;

/// <summary>Writes a line whenever another tenth of a registry is restored.</summary>
/// <param name="error">Where the lines go.</param>
internal sealed class RestoringLines(TextWriter error) : IProgress<RestoringProgress>
{
    private ProgressLines? lines;

    /// <summary>Tells how far it is.</summary>
    public void Report(RestoringProgress value) => (lines ??= new ProgressLines(error, value.Total, "records")).Report(value.Records);
}
