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

    /// <summary>The same values in another row.</summary>
    public SourceLinkRow Copy() => (SourceLinkRow)MemberwiseClone();
}

/// <summary>A link that says where in an imported list the record stands, and what is printed there.</summary>
internal abstract class ListLinkRow : SourceLinkRow
{
    /// <summary>The sheet of the list; null where the source is no imported list.</summary>
    public string? Sheet { get; set; }

    /// <summary>The row of the sheet, from 1 on.</summary>
    public int? RowNumber { get; set; }

    /// <summary>The printed cells of the row as JSON, without data of persons.</summary>
    public string? Cells { get; set; }
}

/// <summary>A row of <c>product_sources</c>.</summary>
internal sealed class ProductSourceRow : ListLinkRow
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
internal sealed class CertificateSourceRow : ListLinkRow
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
