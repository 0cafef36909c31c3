using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;
using Ocop.Domain.Text;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>Finds the products that rows name: by the code of name, producer and place as printed, else among the producer's own.</summary>
internal sealed class ProductMatcher
{
    private readonly BulkWrite write;
    private readonly Dictionary<string, Held<ProductRow>> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<Held<ProductRow>>> byProducer = [];

    /// <summary>Reads the products of producers, and those without one that rows name.</summary>
    public ProductMatcher(BulkWrite write, IReadOnlyList<Statement> statements, IReadOnlyCollection<Held<ProducerRow>> producers)
    {
        this.write = write;
        var recorded = producers.Where(producer => producer.Recorded is not null).Select(producer => (long?)producer.Row.Id);
        foreach (var product in write.Context.Products.AsNoTracking().FindAmong(recorded, piece => row => piece.Contains(row.ProducerId)))
            Hold(Held<ProductRow>.Of(product));
        var missing = statements.Select(CodeOf).Where(code => !byCode.ContainsKey(code));
        foreach (var product in write.Context.Products.AsNoTracking().FindAmong(missing, piece => row => piece.Contains(row.Code)))
            Hold(Held<ProductRow>.Of(product));
    }

    /// <summary>The products of a producer, recorded or new.</summary>
    public IReadOnlyList<Held<ProductRow>> Of(ProducerRow producer) => byProducer.GetValueOrDefault(producer.Id, []);

    /// <summary>The product of a row. What is found nowhere is made, and written once a row states it.</summary>
    public Held<ProductRow> Match(Statement statement)
    {
        if (byCode.TryGetValue(CodeOf(statement), out var known))
            return known;
        return FindAmongProducers(statement) ?? Make(statement);
    }

    // A producer that is spelled otherwise is recorded under its own name, and its products' codes follow from that one.
    private static string CodeOf(Statement statement) => RegistryCode.ForProduct(
        statement.Row.ProductName, statement.Producer?.Row.Name ?? statement.Row.ProducerName, statement.Row.Place).Text;

    private Held<ProductRow>? FindAmongProducers(Statement statement)
    {
        if (statement.Producer is not { } producer)
            return null;
        var name = VietnameseText.ExactKey(statement.Row.ProductName);
        var place = statement.Row.Place.ExactKey;
        var found = byProducer.GetValueOrDefault(producer.Row.Id, [])
            .FindAll(product => product.Recorded is not null && VietnameseText.ExactKey(product.Row.Name) == name && PlaceOf(product.Row).ExactKey == place);
        return found is [var only] ? only : null;
    }

    private static PrintedPlace PlaceOf(ProductRow product) => new(product.Commune, product.District, product.Province);

    private Held<ProductRow> Make(Statement statement)
    {
        var product = Held<ProductRow>.Make(new ProductRow
        {
            Id = write.NextIdentity<ProductRow>(),
            Code = CodeOf(statement),
            Name = statement.Row.ProductName,
            NameFolded = "",
            NameSort = "",
            NameWords = "",
            ProducerId = statement.Producer?.Row.Id,
            Commune = statement.Row.Place.Commune,
            District = statement.Row.Place.District,
            Province = statement.Row.Place.Province,
        });
        Hold(product);
        return product;
    }

    private void Hold(Held<ProductRow> product)
    {
        byCode.Add(product.Row.Code, product);
        if (product.Row.ProducerId is not { } producer)
            return;
        if (!byProducer.TryGetValue(producer, out var ofProducer))
            byProducer.Add(producer, ofProducer = []);
        ofProducer.Add(product);
    }
}
