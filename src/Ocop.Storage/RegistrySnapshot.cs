using System.Text;

using Ocop.Storage.Certificates;
using Ocop.Storage.Claims;
using Ocop.Storage.Communes;
using Ocop.Storage.Counting;
using Ocop.Storage.Details;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Exporting;
using Ocop.Storage.Exporting.Tables;
using Ocop.Storage.Listings;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Programmes;
using Ocop.Storage.Reading;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Withdrawals;

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
    private bool disposed;

    internal RegistrySnapshot(ReadSessionPool pool)
    {
        this.pool = pool;
        session = pool.Rent();
    }

    /// <summary>Reads products.</summary>
    public ProductReader Products => field ??= new(session);

    /// <summary>Reads producers.</summary>
    public ProducerReader Producers => field ??= new(session);

    /// <summary>Reads certificates.</summary>
    public CertificateReader Certificates => field ??= new(session);

    /// <summary>Reads dossiers.</summary>
    public DossierReader Dossiers => field ??= new(session);

    /// <summary>Reads what is told of products several times: GTINs, sales channels, images.</summary>
    public ProductDetailReader Details => field ??= new(session);

    /// <summary>Reads craft villages.</summary>
    public CraftVillageReader CraftVillages => field ??= new(session);

    /// <summary>Counts products by values and in summary.</summary>
    public CountReader Counts => field ??= new(session);

    /// <summary>Finds names that begin as what was typed.</summary>
    public SuggestionReader Suggestions => field ??= new(session);

    /// <summary>Reads sources.</summary>
    public SourceReader Sources => field ??= new(session);

    /// <summary>Finds the products that a shop's listing can mean.</summary>
    public ListingMatcher Listings => field ??= new(session);

    /// <summary>Reads programmes.</summary>
    public ProgrammeReader Programmes => field ??= new(session);

    /// <summary>Reads the official communes.</summary>
    public CommuneReader Communes => field ??= new(session);

    /// <summary>Finds what claims name by numbers.</summary>
    public ClaimReader Claims => field ??= new(session);

    /// <summary>Finds the certificates that claims by decision can mean.</summary>
    public DecisionMatcher Decisions => field ??= new(Claims);

    /// <summary>Reads records as documents, as exports and the change feed tell of them.</summary>
    public DocumentReader Documents => field ??= new(session);

    /// <summary>Reads the change log.</summary>
    public ChangeReader Changes => field ??= new(session);

    /// <summary>Reads what was withdrawn.</summary>
    public WithdrawalReader Withdrawals => field ??= new(session);

    /// <summary>Reads the rows of an export's table.</summary>
    internal IEnumerable<StringBuilder> ReadTable(ExportTable table) => new TableReader(session, table).ReadAll();

    /// <summary>The revision that everything read here belongs to.</summary>
    public RegistryRevision Revision => session.Revision;

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
