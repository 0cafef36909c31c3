using Ocop.Domain.Places;
using Ocop.Storage.Certificates;

namespace Ocop.Storage.DataSets;

/// <summary>Makes a typed row of the cells of one row.</summary>
internal static class PublishedRowParser
{
    public static PublishedRow Parse(PublishedCells cells)
    {
        var row = new PublishedRow
        {
            File = cells.File,
            Line = cells.Line,
            ProductName = cells.GetText(PublishedColumns.ProductName, "the product's name"),
            Stars = cells.FindStars(PublishedColumns.Star),
            ProducerName = cells.FindText(PublishedColumns.ProducerName),
            ProducerKind = cells.FindText(PublishedColumns.ProducerKind),
            Place = new PrintedPlace(
                cells.FindText(PublishedColumns.Commune),
                cells.FindText(PublishedColumns.District),
                cells.FindText(PublishedColumns.Province)),
            ProductGroup = cells.FindText(PublishedColumns.ProductGroup),
            RecognisedYear = cells.FindYear(PublishedColumns.RecognisedYear),
            RecognisedDate = cells.FindDay(PublishedColumns.RecognisedDate),
            DecisionNumber = cells.FindDecisionNumber(PublishedColumns.DecisionNumber),
            Status = cells.GetStatus(PublishedColumns.Status),
            Score = cells.FindScore(PublishedColumns.Score),
            SourceAddress = cells.GetText(PublishedColumns.SourceAddress, "the address or name of the source"),
            SourceDate = cells.FindDate(PublishedColumns.SourceDate),
            Note = cells.FindText(PublishedColumns.Note),
        };
        if (row.IsCertificate)
            StatementCheck.Require(CertificateStatements.Of(row).TryConclude(), row);
        return row;
    }
}
