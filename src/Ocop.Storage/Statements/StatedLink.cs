using Ocop.Storage.Sources;

namespace Ocop.Storage.Statements;

/// <summary>A link of a record to a source, as rows state it, beside what was recorded of it before.</summary>
internal sealed class StatedLink<TLink>
    where TLink : SourceLinkRow
{
    private long firstSequence = long.MaxValue;

    /// <summary>Holds a link.</summary>
    /// <param name="row">The link.</param>
    /// <param name="source">Its source.</param>
    /// <param name="isRecorded">Whether the registry holds it.</param>
    public StatedLink(TLink row, SourceRow source, bool isRecorded) => (Row, Source, Recorded) = (row, source, isRecorded ? (TLink)row.Copy() : null);

    /// <summary>The link.</summary>
    public TLink Row { get; }

    /// <summary>Its source.</summary>
    public SourceRow Source { get; private set; }

    /// <summary>The link as it was recorded; null for a new one.</summary>
    public TLink? Recorded { get; }

    /// <summary>Whether a row states it.</summary>
    public bool IsStated { get; private set; }

    /// <summary>Whether its source says that the certificate ended.</summary>
    public bool StatesEnding => Row is CertificateSourceRow { StatesEnding: true };

    /// <summary>Notes that the source states the record, maybe as of another date than before.</summary>
    public void State(SourceRow source)
    {
        if (!IsStated && Row is CertificateSourceRow certificate)
            certificate.StatesEnding = false;
        IsStated = true;
        Source = source;
        Row.SourceId = source.Id;
    }

    /// <summary>Puts into the link what else a row says: the ending, and the place of the first row that states the record.</summary>
    public void Describe(StatedRow row)
    {
        if (Row is CertificateSourceRow certificate)
            certificate.StatesEnding |= row.IsEnding;
        if (Row is not ListLinkRow link || row.Origin.Sheet is null || row.Origin.Sequence >= firstSequence)
            return;
        firstSequence = row.Origin.Sequence;
        (link.Sheet, link.RowNumber, link.Cells) = (row.Origin.Sheet, row.Origin.Row, row.Origin.Cells);
    }
}
