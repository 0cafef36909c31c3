using NodaTime;
using Ocop.Storage.Products;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Counting;

/// <summary>Reads the numbers of a summary, all with one statement.</summary>
internal sealed class SummaryReader(ReadSession session)
{
    private readonly SelectWriter<ProductRecord> select = new(ProductMap.Map, session.Dialect);

    /// <summary>Reads the numbers that are asked for.</summary>
    public ProductSummary Read(RowQuery query, LocalDate day, SummaryFields fields)
    {
        if (fields == SummaryFields.None)
            return new ProductSummary();
        var sql = session.NewText();
        select.Begin(sql, query, ranked: false);
        SummaryColumns.Write(sql, fields, day);
        select.WriteCounted(sql, query, SummaryColumns.TablesOf(fields));
        using var rows = session.Execute(sql);
        return rows.Read() ? Read(rows, fields) : throw new InvalidOperationException("The statement answered no row.");
    }

    private static ProductSummary Read(Rows rows, SummaryFields fields)
    {
        var ordinal = 0;
        int Next(SummaryFields field) => fields.HasFlag(field) ? rows.GetInt32(ordinal++) : 0;

        // Initialisers run in this order, which is that of the columns.
        return new ProductSummary
        {
            Products = Next(SummaryFields.Products),
            Certified = Next(SummaryFields.Certified),
            Producers = Next(SummaryFields.Producers),
            ExpiringWithin30Days = Next(SummaryFields.Expiring),
            ExpiringWithin90Days = Next(SummaryFields.Expiring),
            ExpiringWithin180Days = Next(SummaryFields.Expiring),
            DueForReevaluation = Next(SummaryFields.DueForReevaluation),
            CertifiedThisYear = Next(SummaryFields.CertifiedThisYear),
            NewlyCertifiedThisYear = Next(SummaryFields.NewlyCertifiedThisYear),
        };
    }
}
