using Ocop.Storage.Certificates;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;

namespace Ocop.Storage.Statements;

/// <summary>A row on its way into the registry: what it states, the records it tells of, and what came of it.</summary>
/// <param name="row">The row.</param>
internal sealed class Statement(StatedRow row)
{
    private readonly List<RowFault> faults = [];

    /// <summary>The row.</summary>
    public StatedRow Row => row;

    /// <summary>The producer; null where the row names none.</summary>
    public Held<ProducerRow>? Producer { get; set; }

    /// <summary>The product; null before it was matched.</summary>
    public Held<ProductRow> Product { get; set; } = null!;

    /// <summary>The certificate; null where the row tells of none.</summary>
    public Held<CertificateRow>? Certificate { get; set; }

    /// <summary>The dossier; null where the row tells of none.</summary>
    public Held<DossierRow>? Dossier { get; set; }

    /// <summary>Why the row cannot be recorded; empty where it was.</summary>
    public IReadOnlyList<RowFault> Faults => faults;

    /// <summary>Whether the row made a record.</summary>
    public bool MadeRecord { get; set; }

    /// <summary>The code of the certificate or dossier; null where the row tells of neither.</summary>
    public string? RecordCode => Certificate?.Row.Code ?? Dossier?.Row.Code;

    /// <summary>Notes why the row cannot be recorded.</summary>
    public void Add(RowFault fault) => faults.Add(fault);
}
