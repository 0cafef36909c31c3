using Ocop.Storage.Writing;

namespace Ocop.Storage.Sources;

/// <summary>Writes the sources that programmes name.</summary>
internal sealed class SourceWriter(WriteTransaction write)
{
    private readonly Dictionary<PrintedSource, SourceRow> sources = [];

    /// <summary>Makes the sources that are not recorded yet and saves them.</summary>
    public void Write(IEnumerable<PrintedSource> printed)
    {
        var named = printed.Distinct().ToList();
        var recorded = write.Context.Sources
            .FindAmong(named.Select(source => source.Address), piece => source => piece.Contains(source.Address))
            .ToDictionary(source => (source.Address, source.PrintedDate));
        foreach (var source in named.Where(source => !sources.ContainsKey(source)))
            sources.Add(source, recorded.GetValueOrDefault((source.Address, source.Date?.ToString())) ?? Add(source));
        write.Save();
    }

    /// <summary>The row of a source that was written.</summary>
    public SourceRow SourceOf(PrintedSource source) => sources[source];

    private SourceRow Add(PrintedSource source)
    {
        var row = new SourceRow
        {
            Address = source.Address,
            PrintedDate = source.Date?.ToString(),
            LastPossibleDay = source.Date?.Last,
        };
        write.Context.Sources.Add(row);
        return row;
    }
}
