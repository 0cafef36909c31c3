using Ocop.Domain.Dates;
using Ocop.Domain.Places;
using Ocop.Storage.Certificates;
using Ocop.Storage.Sources;
using Ocop.Storage.Statements;

namespace Ocop.Storage.DataSets;

/// <summary>Makes a typed row of the cells of one row.</summary>
internal static class PublishedRowParser
{
    public static StatedRow Parse(PublishedCells cells)
    {
        var year = cells.FindYear(PublishedColumns.RecognisedYear);
        var date = cells.FindDay(PublishedColumns.RecognisedDate);
        var source = ReadSource(cells);
        var place = new PrintedPlace(
            cells.FindText(PublishedColumns.Commune), cells.FindText(PublishedColumns.District), cells.FindText(PublishedColumns.Province));
        var units = place.Resolve(source.Date ?? date ?? (year is { } stated ? StatedDate.Year(stated).Value : null));
        var row = new StatedRow
        {
            Origin = new RowOrigin(cells.File, null, cells.Line),
            ProductName = cells.GetText(PublishedColumns.ProductName, "the product's name"),
            Stars = cells.FindStars(PublishedColumns.Star),
            ProducerName = cells.FindText(PublishedColumns.ProducerName),
            ProducerKind = cells.FindText(PublishedColumns.ProducerKind),
            Commune = place.Commune,
            District = place.District,
            Province = place.Province,
            ProvinceBefore2025 = units.UnitBefore2025?.Code,
            ProvinceFrom2025 = units.UnitFrom2025?.Code,
            ProductGroup = cells.FindText(PublishedColumns.ProductGroup),
            RecognisedYear = year,
            RecognisedDate = date,
            DecisionNumber = cells.FindDecisionNumber(PublishedColumns.DecisionNumber),
            Status = cells.GetStatus(PublishedColumns.Status),
            Score = cells.FindScore(PublishedColumns.Score),
            Source = source,
            Note = cells.FindText(PublishedColumns.Note),
        };
        if (row.IsCertificate && StatementCheck.Find(CertificateStatements.Of(row).TryConclude(), row) is { } fault)
            throw UnreadableRowException.Of(fault);
        return row;
    }

    private static PrintedSource ReadSource(PublishedCells cells) => new(
        cells.GetText(PublishedColumns.SourceAddress, "the address or name of the source"), cells.FindDate(PublishedColumns.SourceDate));
}
