using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Storage.DataSets;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;
using Ocop.Storage.Withdrawals;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Programmes;

/// <summary>Writes programmes: makes what is new, writes anew what is stated differently, and lets nothing vanish.</summary>
internal sealed class ProgrammeWriter(WriteTransaction write)
{
    private readonly SourceWriter sources = new(write);

    /// <summary>Writes programmes that were checked; those withdrawn before are left out.</summary>
    public void Write(IReadOnlyList<ProgrammeStatements> programmes)
    {
        var withdrawn = WithdrawnRecords.Find(write.Context, RecordKind.Programme, programmes.Select(programme => programme.Code.Text));
        WriteKept([.. programmes.Where(programme => !withdrawn.ContainsKey(programme.Code.Text))]);
    }

    private void WriteKept(IReadOnlyList<ProgrammeStatements> programmes)
    {
        sources.Write(programmes.SelectMany(programme => programme.Sources).Select(source => source.ToPrinted()));
        var recorded = write.Context.Programmes.FindByCodes(programmes.Select(programme => programme.Code.Text));
        var written = new List<(ProgrammeRow Row, ProgrammeStatements Programme)>();
        foreach (var programme in programmes)
        {
            if (Describe(recorded.GetValueOrDefault(programme.Code.Text), programme) is { } row)
                written.Add((row, programme));
        }
        write.Save();
        foreach (var (row, programme) in written)
            Link(row, programme);
        write.Save();
    }

    /// <summary>The parts of a programme, each with its place among those of its sort.</summary>
    public static IEnumerable<ProgrammePartRow> PartsOf(ProgrammeStatements programme) =>
    [
        .. Numbered(programme.Events.Select(part => part.ToRow())),
        .. Numbered(programme.Organisations.Select(part => part.ToRow())),
        .. Numbered(programme.Channels.Select(part => part.ToRow())),
        .. Numbered(programme.DisplayPoints.Select(part => part.ToRow())),
        .. Numbered(programme.Products.Select(part => part.ToRow())),
        .. Numbered(programme.Statements.Select(part => part.ToRow())),
    ];

    /// <summary>The row to link; null where the programme is recorded as it is stated.</summary>
    private ProgrammeRow? Describe(ProgrammeRow? row, ProgrammeStatements programme)
    {
        var content = DataSetBytes.Sha256Of(JsonSerializer.SerializeToUtf8Bytes(programme, ProgrammeJson.Default.ProgrammeStatements));
        if (row?.ContentSha256 == content)
            return null;
        if (row is null)
        {
            row = new ProgrammeRow { Code = programme.Code.Text, PlaceSort = "", ContentSha256 = "" };
            write.Context.Programmes.Add(row);
        }
        else
        {
            Clear(row.Id);
        }
        row.ContentSha256 = content;
        DescribePlace(row, programme);
        DescribeIssue(row, programme);
        row.Targets.AddRange(programme.Targets.Select((target, i) => RowOf(target, i + 1, programme)));
        row.Parts.AddRange(PartsOf(programme));
        return row;
    }

    private static void DescribePlace(ProgrammeRow row, ProgrammeStatements programme)
    {
        var place = programme.Place;
        var units = ProgrammePlace.Of(programme);
        (row.Commune, row.District, row.Province) = (place.Commune, place.District, place.Province);
        (row.ProvinceBefore2025, row.ProvinceFrom2025) = (units.UnitBefore2025?.Code, units.UnitFrom2025?.Code);
        row.PlaceSort = ProgrammeRow.PlaceSortOf(place.Commune, place.District, place.Province);
    }

    private static void DescribeIssue(ProgrammeRow row, ProgrammeStatements programme)
    {
        (row.FirstYear, row.LastYear) = (programme.Period.First, programme.Period.Last);
        (row.IssuedBy, row.DecisionNumber) = (programme.IssuedBy, programme.DecisionNumber);
        (row.Issued, row.IssuedAsPrinted) = (programme.Issued, programme.IssuedAsPrinted);
    }

    private ProgrammeTargetRow RowOf(TargetStatements target, int position, ProgrammeStatements programme)
    {
        var row = target.ToRow(position);
        row.Reported.AddRange(target.Reported.Select((result, i) => result.ToRow(i + 1, SourceId(programme.Sources[result.Source]))));
        return row;
    }

    private void Link(ProgrammeRow row, ProgrammeStatements programme)
    {
        foreach (var source in programme.Sources.Select(SourceId).Distinct())
            write.Context.Add(new ProgrammeSourceRow { RecordId = row.Id, SourceId = source });
    }

    private long SourceId(SourceStatement source) => sources.SourceOf(source.ToPrinted()).Id;

    private void Clear(long programmeId)
    {
        write.Context.Set<ProgrammeSourceRow>().Where(link => link.RecordId == programmeId).ExecuteDelete();
        write.Context.Set<ProgrammePartRow>().Where(part => part.ProgrammeId == programmeId).ExecuteDelete();
        // Their results go with them.
        write.Context.Set<ProgrammeTargetRow>().Where(target => target.ProgrammeId == programmeId).ExecuteDelete();
    }

    private static IEnumerable<ProgrammePartRow> Numbered(IEnumerable<ProgrammePartRow> parts)
    {
        var position = 0;
        foreach (var part in parts)
        {
            part.Position = ++position;
            yield return part;
        }
    }
}
