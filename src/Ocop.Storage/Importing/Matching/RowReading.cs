using Ocop.Domain.Law;
using Ocop.Domain.Places;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;
using Ocop.Storage.Sources;
using Ocop.Storage.Statements;

namespace Ocop.Storage.Importing.Matching;

/// <summary>Makes of a row that was read what it states, and says why where it can state nothing.</summary>
/// <param name="source">The list.</param>
/// <param name="province">The province of rows that print none; null where none was given.</param>
/// <param name="days">The days that dates of the list can be.</param>
internal sealed class RowReading(PrintedSource source, Province? province, RecognitionDays days)
{
    /// <summary>The days that dates of the list can be.</summary>
    public RecognitionDays Days => days;

    /// <summary>The row as it waits to be written.</summary>
    public WaitingRow Read(ListRow row)
    {
        var problems = row.Problems.ToList();
        var place = row.IsRefused ? null : new RowPlace(row, province);
        if (place?.Problem is { } unknown)
            problems.Add(unknown);
        var stated = place is null or { Problem: not null } ? null : State(row, place, problems);
        return new WaitingRow(Report(row, problems), stated)
        {
            Cells = stated is null ? null : PrintedCells.Of(row),
            FactCells = CellsOf(row),
            FirstCell = FirstCellOf(row).ToString(),
        };
    }

    /// <summary>The cell that stands for a row: that of the product's name, else the first of the row.</summary>
    public static CellAddress FirstCellOf(ListRow row) =>
        row.ProductName?.Printed.Cell ?? row.Problems.Select(problem => problem.Cell).FirstOrDefault(new CellAddress(row.RowNumber, 1));

    private StatedRow State(ListRow row, RowPlace place, List<RowProblem> problems)
    {
        var date = ValueOf(row.DecisionDate);
        var year = ValueOf(row.RecognitionYear);
        var claim = RowClaim.Of(row, problems);
        return new StatedRow
        {
            ProductName = row.ProductName!.Value,
            ProducerName = row.Producer!.Value.Printed,
            ProducerKind = row.ProducerForm is { HasValue: true } form ? form.Value : null,
            Commune = row.Place.Commune,
            District = row.Place.District,
            Province = place.Printed,
            ProvinceBefore2025 = place.Before?.Code,
            ProvinceFrom2025 = place.From?.Code,
            ProductGroup = row.Group is { HasValue: true } group ? group.Value : null,
            RecognisedDate = date ?? (year is { } month && !month.IsYear() ? year : null),
            RecognisedYear = year is { } stated && stated.IsYear() ? stated.First.Year : null,
            DecisionNumber = row.Decision is { HasValue: true } decision ? decision.Value.Text : null,
            Stars = claim.Stars,
            Status = claim.Status,
            Score = row.Score is { HasValue: true } score ? score.Value : null,
            Note = row.Note is { HasValue: true } note ? note.Value : null,
            Source = source,
        };
    }

    private static Domain.Dates.StatedDate? ValueOf(PrintedField<Domain.Dates.StatedDate>? field) =>
        field is { HasValue: true } ? field.Value : null;

    private static ReportedRow Report(ListRow row, List<RowProblem> problems) => new()
    {
        Sheet = row.Sheet,
        Row = row.RowNumber,
        Item = row.Item,
        Outcome = RowOutcome.Refused,
        Product = row.ProductName is { HasValue: true } product ? product.Value : null,
        Producer = row.Producer is { HasValue: true } producer ? producer.Value.Printed : null,
        Problems = [.. problems.Select(ReportedParts.Of)],
        Splits = [.. row.Proposals.Select(ReportedParts.Of)],
        Dropped = [.. row.Dropped.Select(ReportedParts.Of)],
    };

    private static Dictionary<StatedFact, string> CellsOf(ListRow row) =>
        new (StatedFact Fact, PrintedText? Printed)[]
        {
            (StatedFact.Stars, row.Stars?.Printed),
            (StatedFact.Date, row.DecisionDate?.Printed),
            (StatedFact.Year, row.RecognitionYear?.Printed),
            (StatedFact.Score, row.Score?.Printed),
            (StatedFact.Group, row.Group?.Printed),
        }.Where(one => one.Printed is not null).ToDictionary(one => one.Fact, one => one.Printed!.Cell.ToString());
}
