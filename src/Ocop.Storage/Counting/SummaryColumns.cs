using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Counting;

/// <summary>Writes the numbers of a summary as columns of one statement over the products and their standings.</summary>
internal static class SummaryColumns
{
    private const string InForce = "s.certificate_in_force_id IS NOT NULL AND ";

    /// <summary>A certificate that may have been issued on the day of the one in force or before it.</summary>
    private const string NoneBefore =
        " AND NOT EXISTS (SELECT 1 FROM certificates e WHERE e.product_id = s.product_id AND e.id <> s.certificate_in_force_id"
        + " AND (e.issued_earliest IS NULL OR e.issued_earliest <= s.decision_date))";

    /// <summary>Writes the columns of the fields, in the order of the fields; expiring certificates take three.</summary>
    public static void Write(SqlText sql, SummaryFields fields, LocalDate day)
    {
        var columns = new ColumnList(sql);
        if (fields.HasFlag(SummaryFields.Products))
            columns.Next().Append("count(*)");
        if (fields.HasFlag(SummaryFields.Certified))
            columns.Next().Append("count(CASE WHEN s.certified = 1 THEN 1 END)");
        if (fields.HasFlag(SummaryFields.Producers))
            columns.Next().Append("count(DISTINCT p.producer_id)");
        if (fields.HasFlag(SummaryFields.Expiring))
        {
            foreach (var days in (int[])[30, 90, 180])
                WriteBetween(columns.Next(), "s.valid_until", day, day.PlusDays(days));
        }
        if (fields.HasFlag(SummaryFields.DueForReevaluation))
            WriteDue(columns.Next(), day);
        if (fields.HasFlag(SummaryFields.CertifiedThisYear))
            WriteBetween(columns.Next(), "s.decision_date", YearStart(day), day);
        if (fields.HasFlag(SummaryFields.NewlyCertifiedThisYear))
            WriteBetween(columns.Next(), "s.decision_date", YearStart(day), day, NoneBefore);
    }

    /// <summary>The tables that the columns of the fields name beyond those of the condition.</summary>
    public static TableSet TablesOf(SummaryFields fields)
    {
        var tables = (fields & ~(SummaryFields.Products | SummaryFields.Producers)) == 0 ? TableSet.None : TableSet.Standings;
        return fields.HasFlag(SummaryFields.Producers) ? tables | TableSet.Products : tables;
    }

    /// <summary>The earliest last day of a certificate whose window of re-evaluation is still open on the day.</summary>
    private static LocalDate Opened(LocalDate day) => day.PlusDays(ReevaluationWindow.LatestDaysBeforeExpiry);

    /// <summary>The latest last day of a certificate whose window of re-evaluation has opened by the day.</summary>
    private static LocalDate Closing(LocalDate day) => day.PlusDays(ReevaluationWindow.EarliestDaysBeforeExpiry);

    /// <summary>Before the rule nothing was due; the count of nothing keeps the column one of an aggregate.</summary>
    private static void WriteDue(SqlText sql, LocalDate day)
    {
        if (day < ReevaluationWindow.RuleInForceFrom)
            sql.Append("count(NULL)");
        else
            WriteBetween(sql, "s.valid_until", Opened(day), Closing(day));
    }

    private static LocalDate YearStart(LocalDate day) => new(day.Year, 1, 1);

    private static void WriteBetween(SqlText sql, string column, LocalDate first, LocalDate last, string also = "") =>
        sql.Append("count(CASE WHEN ").Append(InForce).Append(column).Append(" BETWEEN ").Value(IsoDate.ToText(first)).Append(" AND ")
            .Value(IsoDate.ToText(last)).Append(also).Append(" THEN 1 END)");

    /// <summary>Columns parted by commas.</summary>
    private sealed class ColumnList(SqlText sql)
    {
        private bool begun;

        public SqlText Next()
        {
            if (begun)
                sql.Append(", ");
            begun = true;
            return sql;
        }
    }
}
