using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Sources;

/// <summary>That a source states something of a record; one table per kind of record, so that each link is a real reference.</summary>
internal abstract class SourceLinkRow : IRecordPart
{
    public long RecordId { get; set; }

    public long SourceId { get; set; }

    /// <inheritdoc/>
    public abstract RecordKind OwnerKind { get; }

    long IRecordPart.OwnerId => RecordId;
}

/// <summary>A row of <c>product_sources</c>.</summary>
internal sealed class ProductSourceRow : SourceLinkRow
{
    /// <inheritdoc/>
    public override RecordKind OwnerKind => RecordKind.Product;
}

/// <summary>A row of <c>producer_sources</c>.</summary>
internal sealed class ProducerSourceRow : SourceLinkRow
{
    /// <inheritdoc/>
    public override RecordKind OwnerKind => RecordKind.Producer;
}

/// <summary>A row of <c>certificate_sources</c>.</summary>
internal sealed class CertificateSourceRow : SourceLinkRow
{
    /// <summary>Whether the source says that the certificate ended; its date then bounds the ending too.</summary>
    public bool StatesEnding { get; set; }

    /// <inheritdoc/>
    public override RecordKind OwnerKind => RecordKind.Certificate;
}

/// <summary>A row of <c>dossier_sources</c>.</summary>
internal sealed class DossierSourceRow : SourceLinkRow
{
    /// <inheritdoc/>
    public override RecordKind OwnerKind => RecordKind.Dossier;
}

/// <summary>A row of <c>programme_sources</c>.</summary>
internal sealed class ProgrammeSourceRow : SourceLinkRow
{
    /// <inheritdoc/>
    public override RecordKind OwnerKind => RecordKind.Programme;
}
