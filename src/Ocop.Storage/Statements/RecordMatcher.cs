using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Codes;
using Ocop.Domain.Law;
using Ocop.Storage.Certificates;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Products;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>Finds the certificates and dossiers that rows tell of.</summary>
/// <remarks>
/// A product's certificates are told apart by year and decision, its dossiers by year. Stars, score, day and source are not
/// part of the identity, so that a later state of a data set or list corrects them instead of making another certificate.
/// </remarks>
internal sealed class RecordMatcher
{
    private readonly BulkWrite write;
    private readonly Dictionary<string, Held<CertificateRow>> certificates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Held<DossierRow>> dossiers = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<Held<CertificateRow>>> byProduct = [];

    /// <summary>Reads all certificates and dossiers of products.</summary>
    public RecordMatcher(BulkWrite write, IEnumerable<Held<ProductRow>> products)
    {
        this.write = write;
        var recorded = products.Where(product => product.Recorded is not null).Select(product => product.Row.Id).Distinct().ToList();
        foreach (var row in write.Context.Certificates.AsNoTracking().FindAmong(recorded, piece => row => piece.Contains(row.ProductId)).OrderBy(row => row.Id))
            Hold(Held<CertificateRow>.Of(row));
        foreach (var row in write.Context.Dossiers.AsNoTracking().FindAmong(recorded, piece => row => piece.Contains(row.ProductId)))
            dossiers.Add(row.Code, Held<DossierRow>.Of(row));
    }

    /// <summary>All certificates that are held.</summary>
    public IReadOnlyCollection<Held<CertificateRow>> Certificates => certificates.Values;

    /// <summary>All dossiers that are held.</summary>
    public IReadOnlyCollection<Held<DossierRow>> Dossiers => dossiers.Values;

    /// <summary>The certificates of a product, recorded or new, in the order of their identities.</summary>
    public IReadOnlyList<Held<CertificateRow>> Of(ProductRow product) => byProduct.GetValueOrDefault(product.Id, []);

    /// <summary>Puts the certificate or dossier that a row tells of into its statement.</summary>
    public void Match(Statement statement)
    {
        if (statement.Row.IsCertificate)
            statement.Certificate = MatchCertificate(statement);
        else if (statement.Row.Status is not null)
            statement.Dossier = MatchDossier(statement);
    }

    private static RegistryCode ProductCodeOf(Statement statement) => RegistryCode.Parse(statement.Product.Row.Code);

    private static string? YearOf(Statement statement) => statement.Row.Year?.ToString(CultureInfo.InvariantCulture);

    private Held<CertificateRow> MatchCertificate(Statement statement)
    {
        var code = RegistryCode.ForCertificate(
            ProductCodeOf(statement), YearOf(statement), DecisionNumber.Find(statement.Row.DecisionNumber)?.Key).Text;
        if (certificates.TryGetValue(code, out var known))
            return known;
        var made = Held<CertificateRow>.Make(new CertificateRow
        {
            Id = write.NextIdentity<CertificateRow>(),
            Code = code,
            ProductId = statement.Product.Row.Id,
        });
        Hold(made);
        return made;
    }

    private Held<DossierRow> MatchDossier(Statement statement)
    {
        var code = RegistryCode.ForDossier(ProductCodeOf(statement), YearOf(statement)).Text;
        if (dossiers.TryGetValue(code, out var known))
            return known;
        var made = Held<DossierRow>.Make(new DossierRow
        {
            Id = write.NextIdentity<DossierRow>(),
            Code = code,
            ProductId = statement.Product.Row.Id,
        });
        dossiers.Add(code, made);
        return made;
    }

    private void Hold(Held<CertificateRow> certificate)
    {
        certificates.Add(certificate.Row.Code, certificate);
        if (!byProduct.TryGetValue(certificate.Row.ProductId, out var ofProduct))
            byProduct.Add(certificate.Row.ProductId, ofProduct = []);
        ofProduct.Add(certificate);
    }
}
