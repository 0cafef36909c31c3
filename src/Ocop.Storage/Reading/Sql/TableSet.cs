namespace Ocop.Storage.Reading.Sql;

/// <summary>The tables that a query may touch; each has one alias everywhere, so that an expression fits every query that joins it.</summary>
[Flags]
internal enum TableSet
{
    None = 0,

    /// <summary><c>products p</c></summary>
    Products = 1,

    /// <summary><c>product_standings s</c>: the one row that covers the query's date.</summary>
    Standings = 2,

    /// <summary><c>certificates c</c>; joined to a product it is the one that the standing shows.</summary>
    Certificates = 4,

    /// <summary><c>producers r</c></summary>
    Producers = 8,

    /// <summary><c>found f</c>: the rows that match the search.</summary>
    Found = 16,

    /// <summary><c>certificate_statuses t</c>: the one row that covers the query's date.</summary>
    CertificateStatuses = 32,

    /// <summary><c>n</c>: the products within the query's area, with their distance.</summary>
    Nearby = 64,
}
