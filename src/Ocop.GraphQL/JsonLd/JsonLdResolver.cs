using Ocop.Domain.Certification;
using Ocop.Domain.Classification;
using Ocop.Domain.Producers;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.Storage;
using Ocop.Storage.Certificates;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.JsonLd;

/// <summary>The JSON-LD of all products of a layer, with one statement for each kind of fact behind it.</summary>
internal sealed class JsonLdResolver : FieldResolver
{
    /// <summary>What is read of the products themselves.</summary>
    public const ProductFields Fields = ProductFields.Code | ProductFields.Name | ProductFields.NameEn | ProductFields.OfficialCode
        | ProductFields.Description | ProductFields.SetNumber | ProductFields.Provinces | ProductFields.ProducerId;

    private const CertificateFields OfCertificates = CertificateFields.DecisionNumber | CertificateFields.Stars
        | CertificateFields.ValidFrom | CertificateFields.ValidUntil | CertificateFields.Status
        | CertificateFields.Issuer;

    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var registry = batch.Request.State<RegistryRequest>().Registry;
        foreach (var (asOf, indices) in DayGroups.Of<ProductView>(batch))
        {
            var products = indices.Select(i => batch.Parent<ProductView>(i).Record).DistinctBy(product => product.Id).ToList();
            var certificates = registry.Certificates.FindByProducts([.. products.Select(product => product.Id)], asOf.Date, OfCertificates)
                .ToLookup(certificate => certificate.ProductId);
            var texts = new Around(registry, products);
            foreach (var i in indices)
            {
                var product = batch.Parent<ProductView>(i).Record;
                var facts = texts.FactsOf(product) with { Certificates = [.. certificates[product.Id].Where(IsCertain).Select(Certificate)] };
                batch.Set(i, FieldValue.Of(JsonLdWriter.Write(facts)));
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>A certificate that is not yet issued, or of which no source tells when, is none that a search engine may show.</summary>
    private static bool IsCertain(CertificateRecord certificate) =>
        certificate.Status is not (CertificateStatus.Undated or CertificateStatus.NotYetValid);

    private static JsonLdCertificate Certificate(CertificateRecord record) =>
        new(record.Status is CertificateStatus.Valid or CertificateStatus.Extended)
        {
            DecisionNumber = record.DecisionNumber,
            Stars = record.Stars,
            ValidFrom = record.ValidFrom,
            ValidUntil = record.ValidUntil,
            Issuer = record.Issuer?.Name,
        };

    /// <summary>What stands in other tables about products.</summary>
    private sealed class Around
    {
        private readonly Dictionary<long, string> producers;
        private readonly ILookup<long, string> gtins;
        private readonly ILookup<long, string> images;

        public Around(RegistrySnapshot registry, IReadOnlyList<ProductRecord> products)
        {
            long[] ids = [.. products.Select(product => product.Id)];
            producers = registry.Producers
                .FindByIds([.. products.Select(product => product.ProducerId).OfType<long>().Distinct()], ProducerFields.Name | ProducerFields.Kind)
                .Where(IsOrganisation)
                .ToDictionary(producer => producer.Id, producer => producer.Name);
            gtins = registry.Details.FindGtins(ids).ToLookup(gtin => gtin.ProductId, gtin => gtin.Text);
            images = registry.Details.FindImages(ids).ToLookup(image => image.ProductId, image => image.Address);
        }

        /// <summary>Whether it is certain to be no mere person: its kind is recorded, or its name states the form of an organisation.</summary>
        private static bool IsOrganisation(ProducerRecord producer) =>
            producer.Kind is not null
            || ProducerName.Parse(producer.Name).FormInLaw is not (LegalForm.Unstated or LegalForm.Person or LegalForm.CraftVillage);

        public JsonLdFacts FactsOf(ProductRecord product) => new(product.Code, product.Name)
        {
            NameEn = product.NameEn,
            OfficialCode = product.OfficialCode,
            Description = product.Description,
            Category = product.SetNumber is { } number ? ProductSet.Find(number)?.Name : null,
            Producer = product.ProducerId is { } producer ? producers.GetValueOrDefault(producer) : null,
            IsFromVietNam = product.ProvinceBefore2025 is not null || product.ProvinceFrom2025 is not null,
            Gtins = [.. gtins[product.Id]],
            Images = [.. images[product.Id]],
        };
    }
}
