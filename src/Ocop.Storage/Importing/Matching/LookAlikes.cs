using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Text;
using Ocop.Storage.Certificates;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Listings;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Statements;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Importing.Matching;

/// <summary>Finds recorded producers, products and certificates that may be the same as those that rows made. It proposes and merges nothing.</summary>
internal sealed class LookAlikes
{
    /// <summary>The least likeness of two names of one producer's products of which one may be a misspelling of the other.</summary>
    private const double LeastSpelling = 0.8;

    // Names of more products are not compared letter by letter: so many differ in little, and each with each would take for ever.
    private const int MostSiblings = 100;

    private readonly StatedBatch batch;
    private readonly ILookup<string, (ProductRow Product, ProducerRow Producer)> namesakes;

    /// <summary>Reads what is recorded of the products that a written batch made.</summary>
    public LookAlikes(BulkWrite write, StatedBatch batch)
    {
        this.batch = batch;
        namesakes = ReadNamesakes(write.Context, batch);
    }

    /// <summary>The proposals for the records that a row made.</summary>
    public IReadOnlyList<MergeProposal> Find(Statement statement)
    {
        if (!statement.MadeRecord)
            return [];
        var proposals = new List<MergeProposal>();
        if (statement.Product.Recorded is null)
        {
            if (statement.Producer is { Recorded: null } producer)
                proposals.AddRange(FindProducers(producer));
            proposals.AddRange(FindProducts(statement));
        }
        if (statement.Certificate is { Recorded: null } certificate)
            proposals.AddRange(FindCertificates(statement, certificate));
        return proposals;
    }

    private static ILookup<string, (ProductRow Product, ProducerRow Producer)> ReadNamesakes(OcopContext context, StatedBatch batch)
    {
        var made = batch.Statements.Where(statement => statement.MadeRecord && statement.Product.Recorded is null).Select(statement => statement.Product.Row).ToList();
        var provinces = made.Select(product => product.ProvinceFrom2025).OfType<string>().Distinct().ToList();
        var products = context.Products.AsNoTracking().Where(row => provinces.Contains(row.ProvinceFrom2025!) && row.ProducerId != null)
            .FindAmong(made.Select(product => product.NameSort), piece => row => piece.Contains(row.NameSort));
        var producers = context.Producers.AsNoTracking().FindAmong(products.Select(product => product.ProducerId!.Value), piece => row => piece.Contains(row.Id))
            .ToDictionary(producer => producer.Id);
        return products.OrderBy(product => product.Code, StringComparer.Ordinal)
            .ToLookup(product => $"{product.ProvinceFrom2025} {product.NameSort}", product => (product, producers[product.ProducerId!.Value]));
    }

    private static bool MayLieTogether(string? oneBefore, string? oneFrom, string? otherBefore, string? otherFrom) =>
        oneFrom is null || otherFrom is null ? oneBefore is null || otherBefore is null || oneBefore == otherBefore : oneFrom == otherFrom;

    // Of two that are both new the pair is told once.
    private static bool IsToldOf<TRow>(Held<TRow> made, Held<TRow> other)
        where TRow : RecordRow =>
        other != made && other.Exists && (other.Recorded is not null || string.CompareOrdinal(made.Row.Code, other.Row.Code) > 0);

    private static bool HaveSameNumbers(string one, string other) => one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit));

    private IEnumerable<MergeProposal> FindProducers(Held<ProducerRow> made)
    {
        var name = batch.Producers.NameOf(made.Row.Name);
        foreach (var other in batch.Producers.FamilyOf(made.Row).Where(other => IsToldOf(made, other)))
        {
            if (!MayLieTogether(made.Row.ProvinceBefore2025, made.Row.ProvinceFrom2025, other.Row.ProvinceBefore2025, other.Row.ProvinceFrom2025))
                continue;
            var otherName = batch.Producers.NameOf(other.Row.Name);
            var reason = name.Form != otherName.Form ? MergeReason.LegalForm
                : name.ExactKey != otherName.ExactKey ? MergeReason.Accents
                : made.Row.Province != other.Row.Province ? MergeReason.Place
                : MergeReason.Spelling;
            yield return new MergeProposal(MergeKind.Producer, made.Row.Code, made.Row.Name, other.Row.Code, other.Row.Name, reason);
        }
    }

    private IEnumerable<MergeProposal> FindProducts(Statement statement)
    {
        var made = statement.Product;
        var family = statement.Producer is { } producer ? batch.Producers.FamilyOf(producer.Row).Where(other => other.Exists) : [];
        var siblings = family.SelectMany(other => batch.Products.Of(other.Row).Select(product => (Product: product, IsOwn: other == statement.Producer))).ToList();
        foreach (var (other, isOwn) in siblings.Where(one => IsToldOf(made, one.Product)))
        {
            if (ReasonOf(made.Row, other.Row, isOwn, siblings.Count) is { } reason)
                yield return Propose(made.Row, other.Row, reason);
        }
        foreach (var (other, otherProducer) in namesakes[$"{made.Row.ProvinceFrom2025} {made.Row.NameSort}"])
        {
            if (statement.Producer is { } own && AreAlike(own.Row, otherProducer) && (other.Revision < made.Row.Revision || string.CompareOrdinal(made.Row.Code, other.Code) > 0))
                yield return Propose(made.Row, other, MergeReason.Producer);
        }
    }

    private bool AreAlike(ProducerRow own, ProducerRow other)
    {
        var (one, another) = (batch.Producers.NameOf(own.Name).OwnName, batch.Producers.NameOf(other.Name).OwnName);
        return one != another && VietnameseText.Similarity(one, another) >= ListingComparison.LeastSimilarity;
    }

    private static MergeReason? ReasonOf(ProductRow made, ProductRow other, bool isOwn, int siblings)
    {
        if (!isOwn && !MayLieTogether(made.ProvinceBefore2025, made.ProvinceFrom2025, other.ProvinceBefore2025, other.ProvinceFrom2025))
            return null;
        if (VietnameseText.ExactKey(made.Name) == VietnameseText.ExactKey(other.Name))
            return isOwn ? MergeReason.Place : MergeReason.Producer;
        if (made.NameFolded == other.NameFolded)
            return MergeReason.Accents;
        return isOwn && siblings <= MostSiblings && HaveSameNumbers(made.Name, other.Name)
            && VietnameseText.Similarity(made.Name, other.Name) >= LeastSpelling
                ? MergeReason.Spelling
                : null;
    }

    private static MergeProposal Propose(ProductRow made, ProductRow other, MergeReason reason) =>
        new(MergeKind.Product, made.Code, made.Name, other.Code, other.Name, reason);

    private IEnumerable<MergeProposal> FindCertificates(Statement statement, Held<CertificateRow> made) =>
        batch.Records.Of(statement.Product.Row).Where(other => IsToldOf(made, other) && MayBeOne(made.Row, other.Row))
            .Select(other => new MergeProposal(
                MergeKind.Certificate, made.Row.Code, statement.Product.Row.Name, other.Row.Code, statement.Product.Row.Name, MergeReason.LessStated));

    private static bool MayBeOne(CertificateRow one, CertificateRow other) =>
        (one.Stars is null || other.Stars is null || one.Stars == other.Stars)
        && (YearOf(one) is null || YearOf(other) is null || YearOf(one) == YearOf(other))
        && (one.DecisionKey is null || other.DecisionKey is null || one.DecisionKey == other.DecisionKey);

    private static int? YearOf(CertificateRow certificate) =>
        certificate.StatedYear ?? (certificate.StatedDate is { } date ? Domain.Dates.StatedDate.Parse(date).First.Year : null);
}
