using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>The sources that rows name: those recorded, and new ones, which are made as they are first named.</summary>
internal sealed class StatedSources(BulkWrite write)
{
    private readonly Dictionary<(string Address, string? Date), SourceRow> known = [];

    /// <summary>Looks the sources of rows up, and makes those that are not recorded yet, in the order of the rows.</summary>
    public void Name(IReadOnlyList<StatedRow> rows)
    {
        var unknown = rows.Select(row => row.Source).Distinct().Where(source => !known.ContainsKey(KeyOf(source))).ToList();
        var recorded = write.Context.Sources.AsNoTracking().FindAmong(unknown.Select(source => source.Address), piece => source => piece.Contains(source.Address))
            .ToDictionary(source => (source.Address, source.PrintedDate));
        foreach (var source in unknown)
            known.Add(KeyOf(source), recorded.GetValueOrDefault(KeyOf(source)) ?? Make(source));
    }

    /// <summary>The source of a row; a new one is written now.</summary>
    public SourceRow SourceOf(StatedRow row)
    {
        var source = known[KeyOf(row.Source)];
        if (source.Id == 0)
        {
            source.Id = write.NextIdentity<SourceRow>();
            write.Insert(source);
        }
        return source;
    }

    private static (string Address, string? Date) KeyOf(PrintedSource source) => (source.Address, source.Date?.ToString());

    private static SourceRow Make(PrintedSource source) => new()
    {
        Address = source.Address,
        PrintedDate = source.Date?.ToString(),
        LastPossibleDay = source.Date?.Last,
    };
}
