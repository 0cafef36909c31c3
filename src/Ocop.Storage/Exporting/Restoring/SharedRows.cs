using System.Text.Json;
using Ocop.Domain.Dates;
using Ocop.Storage.Details;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Rows that stand in many documents, each under its number: sources, craft villages, display points. Each is written once.</summary>
internal sealed class SharedRows(BulkWrite write)
{
    private readonly HashSet<long> sources = [];
    private readonly HashSet<long> villages = [];
    private readonly HashSet<long> points = [];

    /// <summary>The identity of a source.</summary>
    public long SourceOf(JsonElement json, RowFiller filler)
    {
        var source = filler.Fill(new SourceRow { Address = "" }, json);
        source.LastPossibleDay = source.PrintedDate is { } date ? StatedDate.Parse(date).Last : null;
        return WriteOnce(sources, source.Id, source);
    }

    /// <summary>The identity of a craft village.</summary>
    public long VillageOf(JsonElement json, RowFiller filler)
    {
        var village = filler.Fill(new CraftVillageRow { Name = "" }, json);
        return WriteOnce(villages, village.Id, village);
    }

    /// <summary>The identity of a display point.</summary>
    public long PointOf(JsonElement json, RowFiller filler)
    {
        var point = filler.Fill(new DisplayPointRow { Name = "" }, json);
        return WriteOnce(points, point.Id, point);
    }

    private long WriteOnce<TRow>(HashSet<long> written, long number, TRow row)
        where TRow : class
    {
        if (written.Add(number))
            write.Insert(row);
        return number;
    }
}
