using Ocop.Storage.DataSets;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Sources;

/// <summary>Writes the sources that rows name.</summary>
internal sealed class SourceWriter(WriteTransaction write)
{
    private readonly Dictionary<(string Address, string? Date), SourceRow> sources = [];

    /// <summary>Makes the sources that are not recorded yet and saves them.</summary>
    public void Write(IReadOnlyList<PublishedRow> rows)
    {
        var addresses = rows.Select(row => row.SourceAddress);
        foreach (var source in write.Context.Sources.FindAmong(addresses, piece => source => piece.Contains(source.Address)))
            sources.Add((source.Address, source.PrintedDate), source);
        foreach (var row in rows)
        {
            if (!sources.ContainsKey(KeyOf(row)))
                sources.Add(KeyOf(row), Add(row));
        }
        write.Save();
    }

    /// <summary>The source of a row.</summary>
    public SourceRow SourceOf(PublishedRow row) => sources[KeyOf(row)];

    private static (string Address, string? Date) KeyOf(PublishedRow row) => (row.SourceAddress, row.SourceDate?.ToString());

    private SourceRow Add(PublishedRow row)
    {
        var source = new SourceRow
        {
            Address = row.SourceAddress,
            PrintedDate = row.SourceDate?.ToString(),
            LastPossibleDay = row.SourceDate?.Last,
        };
        write.Context.Sources.Add(source);
        return source;
    }
}
