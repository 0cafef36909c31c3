
using Ocop.Storage.Certificates;
using Ocop.Storage.Counting;
using Ocop.Storage.Details;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Listings;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Programmes;
using Ocop.Storage.Reading;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;
using Ocop.Storage.Suggesting;

namespace Ocop.Storage;

/// <summary>The registry as of one moment: everything read through it belongs to one revision.</summary>
/// <remarks>
/// Made for one request and disposed of at its end; it serves one caller at a time, and its readers must not be used after it is
/// disposed of. The moment is that of the first read.
/// </remarks>
public sealed class RegistrySnapshot : IDisposable
{
    private readonly ReadSessionPool pool;
    private readonly ReadSession session;
    private RegistryRevision? revision;
    private CountReader? counts;
    private SuggestionReader? suggestions;
    private bool disposed;

    internal RegistrySnapshot(ReadSessionPool pool)
    {
        this.pool = pool;
        session = pool.Rent();
        Products = new ProductReader(session);
        Producers = new ProducerReader(session);
        Certificates = new CertificateReader(session);
        Dossiers = new DossierReader(session);
        Details = new ProductDetailReader(session);
        CraftVillages = new CraftVillageReader(session);
        Sources = new SourceReader(session);
        Listings = new ListingMatcher(session);
        Programmes = new ProgrammeReader(session);
    }

    /// <summary>Reads products.</summary>
    public ProductReader Products { get; }

    /// <summary>Reads producers.</summary>
    public ProducerReader Producers { get; }

    /// <summary>Reads certificates.</summary>
    public CertificateReader Certificates { get; }

    /// <summary>Reads dossiers.</summary>
    public DossierReader Dossiers { get; }

    /// <summary>Reads what is told of products several times: GTINs, sales channels, images.</summary>
    public ProductDetailReader Details { get; }

    /// <summary>Reads craft villages.</summary>
    public CraftVillageReader CraftVillages { get; }

    /// <summary>Counts products by values and in summary.</summary>
    public CountReader Counts => counts ??= new CountReader(session);

    /// <summary>Finds names that begin as what was typed.</summary>
    public SuggestionReader Suggestions => suggestions ??= new SuggestionReader(session);

    /// <summary>Reads sources.</summary>
    public SourceReader Sources { get; }

    /// <summary>Finds the products that a shop's listing can mean.</summary>
    public ListingMatcher Listings { get; }

    /// <summary>Reads programmes.</summary>
    public ProgrammeReader Programmes { get; }

    /// <summary>The revision that everything read here belongs to.</summary>
    public RegistryRevision Revision => revision ??= RevisionReader.Read(session);

    /// <summary>Counts the records.</summary>
    public RegistryCounts Count() => RevisionReader.Count(session);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        pool.Return(session);
    }
}
