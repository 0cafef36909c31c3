namespace Ocop.Storage.Reading.Sql;

/// <summary>Joins the tables that a query names; each join leaves the number of rows as it is.</summary>
internal static class JoinWriter
{
    /// <summary>Joins tables to products.</summary>
    public static void JoinProducts(SqlText sql, TableSet tables, string? asOf)
    {
        if ((tables & (TableSet.Standings | TableSet.Certificates)) != 0)
            JoinSpan(sql, " JOIN product_standings s ON s.product_id = p.id AND ", "s", asOf);
        if ((tables & TableSet.Certificates) != 0)
            sql.Append(" LEFT JOIN certificates c ON c.id = s.shown_certificate_id");
        if ((tables & TableSet.Producers) != 0)
            sql.Append(" LEFT JOIN producers r ON r.id = p.producer_id");
    }

    /// <summary>Joins tables to certificates.</summary>
    public static void JoinCertificates(SqlText sql, TableSet tables, string? asOf)
    {
        if ((tables & TableSet.CertificateStatuses) != 0)
            JoinSpan(sql, " JOIN certificate_statuses t ON t.certificate_id = c.id AND ", "t", asOf);
    }

    /// <summary>Joins no table, for records that stand alone.</summary>
    public static void JoinNothing(SqlText sql, TableSet tables, string? asOf)
    {
    }

    /// <summary>Writes that a row of spans covers a day.</summary>
    public static void Covers(SqlText sql, string alias, string? asOf)
    {
        var day = sql.Share(asOf ?? throw new ArgumentException("A standing or status is read as of a day."));
        sql.Append(alias).Append(".from_day <= ").Append(day).Append(" AND ").Append(alias).Append(".until_day >= ").Append(day);
    }

    /// <summary>Spans cover every day exactly once, so that a span's join keeps one row per record.</summary>
    private static void JoinSpan(SqlText sql, string join, string alias, string? asOf)
    {
        sql.Append(join);
        Covers(sql, alias, asOf);
    }
}
