using Ocop.Storage.Certificates;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>A batch of rows with the records that they tell of, read once and written once.</summary>
internal sealed class StatedBatch
{
    private readonly BulkWrite write;
    private readonly StatedLinks<ProductSourceRow> productLinks;
    private readonly StatedLinks<ProducerSourceRow> producerLinks;
    private readonly StatedLinks<CertificateSourceRow> certificateLinks;
    private readonly StatedLinks<DossierSourceRow> dossierLinks;

    /// <summary>Reads what is recorded of the rows, and matches them.</summary>
    public StatedBatch(BulkWrite write, IReadOnlyList<StatedRow> rows)
    {
        this.write = write;
        Statements = [.. rows.Select(row => new Statement(row))];
        Producers = new ProducerMatcher(write, rows);
        foreach (var statement in Statements)
            statement.Producer = Producers.Match(statement.Row);
        Products = new ProductMatcher(write, Statements, Producers.All);
        foreach (var statement in Statements)
            statement.Product = Products.Match(statement);
        Records = new RecordMatcher(write, Statements.Select(statement => statement.Product));
        foreach (var statement in Statements)
            Records.Match(statement);
        productLinks = new(write, Recorded(Statements.Select(statement => statement.Product)));
        producerLinks = new(write, Recorded(Statements.Select(statement => statement.Producer).OfType<Held<ProducerRow>>()));
        certificateLinks = new(write, Recorded(Statements.Select(statement => statement.Certificate).OfType<Held<CertificateRow>>()));
        dossierLinks = new(write, Recorded(Statements.Select(statement => statement.Dossier).OfType<Held<Dossiers.DossierRow>>()));
    }

    /// <summary>The rows, in their order.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The producers.</summary>
    public ProducerMatcher Producers { get; }

    /// <summary>The products.</summary>
    public ProductMatcher Products { get; }

    /// <summary>The certificates and dossiers.</summary>
    public RecordMatcher Records { get; }

    /// <summary>Puts into a certificate by when it was issued and ended: the earliest dates of all its sources, a row's among them.</summary>
    public void Date(CertificateRow certificate, StatedRow row)
    {
        var others = certificateLinks.Beside(certificate.Id, row.Source.Address).ToList();
        certificate.ReportedBy = StatedDates.Earliest(others.Select(link => link.Source.PrintedDate).Append(row.Source.Date?.ToString()));
        var ofEnding = others.Where(link => link.StatesEnding).Select(link => link.Source.PrintedDate).ToList();
        if (row.IsEnding || certificateLinks.StatesEnding(certificate.Id, row.Source.Address))
            ofEnding.Add(row.Source.Date?.ToString());
        certificate.EndingReportedBy = StatedDates.Earliest(ofEnding);
    }

    /// <summary>Links the records of an accepted row to its source.</summary>
    public void Link(Statement statement, SourceRow source)
    {
        productLinks.Link(statement.Product.Row.Id, source).Describe(statement.Row);
        if (statement.Producer is { } producer)
            producerLinks.Link(producer.Row.Id, source);
        if (statement.Certificate is { } certificate)
            certificateLinks.Link(certificate.Row.Id, source).Describe(statement.Row);
        if (statement.Dossier is { } dossier)
            dossierLinks.Link(dossier.Row.Id, source);
    }

    /// <summary>Concludes the places of the producers that rows state.</summary>
    public void ConcludePlaces()
    {
        foreach (var producer in StatedProducers())
            ProducerPlaces.Conclude(producer.Row, [.. Products.Of(producer.Row).Where(product => product.Exists).Select(product => product.Row)]);
    }

    /// <summary>The products that rows state, and all of producers that are spelled otherwise now, each with its producer.</summary>
    public IEnumerable<(Held<ProductRow> Product, Held<ProducerRow>? Producer)> FindProducts()
    {
        var renamed = StatedProducers().Where(producer => producer.Recorded is { } recorded && recorded.Name != producer.Row.Name)
            .SelectMany(producer => Products.Of(producer.Row).Where(product => product.Exists).Select(product => (product, (Held<ProducerRow>?)producer)));
        return Statements.Where(statement => statement.Faults.Count == 0).Select(statement => (statement.Product, statement.Producer))
            .Concat(renamed).DistinctBy(pair => pair.Item1);
    }

    /// <summary>The producers that rows state.</summary>
    public IEnumerable<Held<ProducerRow>> StatedProducers() => Producers.All.Where(producer => producer.IsStated);

    /// <summary>Writes all that is new or changed, in the order in which records need one another.</summary>
    public void Save()
    {
        Touch();
        var spans = Conclude();
        SaveAll(StatedProducers());
        SaveAll(StatedProducts());
        SaveAll(Records.Certificates);
        SaveAll(Records.Dossiers);
        spans.Write();
        productLinks.Save();
        producerLinks.Save();
        certificateLinks.Save();
        dossierLinks.Save();
    }

    private static IEnumerable<long> Recorded<TRow>(IEnumerable<Held<TRow>> records)
        where TRow : RecordRow => records.Where(record => record.Recorded is not null).Select(record => record.Row.Id);

    private IEnumerable<Held<ProductRow>> StatedProducts() => Statements.Select(statement => statement.Product).Distinct().Where(product => product.IsStated);

    // A record tells its sources, so it changes with them.
    private void Touch()
    {
        productLinks.Touch(StatedProducts());
        producerLinks.Touch(StatedProducers());
        certificateLinks.Touch(Records.Certificates);
        dossierLinks.Touch(Records.Dossiers);
    }

    private StatedSpans Conclude()
    {
        var spans = new StatedSpans(write);
        spans.Conclude([.. StatedProducts()
            .Select(product => (product, Records.Of(product.Row).Where(certificate => certificate.Exists).ToList()))
            .Where(one => one.product.Recorded is null || one.Item2.Exists(certificate => certificate.HasChanged(write)))]);
        return spans;
    }

    private void SaveAll<TRow>(IEnumerable<Held<TRow>> records)
        where TRow : RecordRow
    {
        foreach (var record in records)
            record.Save(write);
    }
}
