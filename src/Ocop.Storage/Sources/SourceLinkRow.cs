namespace Ocop.Storage.Sources;

/// <summary>That a source states something of a record; one table per kind of record, so that each link is a real reference.</summary>
internal abstract class SourceLinkRow
{
    public long RecordId { get; set; }

    public long SourceId { get; set; }
}

/// <summary>A row of <c>product_sources</c>.</summary>
internal sealed class ProductSourceRow : SourceLinkRow;

/// <summary>A row of <c>producer_sources</c>.</summary>
internal sealed class ProducerSourceRow : SourceLinkRow;

/// <summary>A row of <c>certificate_sources</c>.</summary>
internal sealed class CertificateSourceRow : SourceLinkRow
{
    /// <summary>Whether the source says that the certificate ended; its date then bounds the ending too.</summary>
    public bool StatesEnding { get; set; }
}

/// <summary>A row of <c>dossier_sources</c>.</summary>
internal sealed class DossierSourceRow : SourceLinkRow;

/// <summary>A row of <c>programme_sources</c>.</summary>
internal sealed class ProgrammeSourceRow : SourceLinkRow;
