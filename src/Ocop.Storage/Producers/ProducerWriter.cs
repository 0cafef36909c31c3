using Ocop.Domain.Producers;
using Ocop.Domain.Text;
using Ocop.Storage.DataSets;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Producers;

/// <summary>Writes the producers that rows name; what a row does not state leaves what is recorded as it is.</summary>
internal sealed class ProducerWriter(WriteTransaction write)
{
    private readonly List<ProducerRow> renamed = [];

    /// <summary>The producers that were recorded under another spelling.</summary>
    public IReadOnlyList<ProducerRow> Renamed => renamed;

    /// <summary>Makes or updates the producers and saves them.</summary>
    /// <returns>The producers of the rows, by code.</returns>
    public IReadOnlyDictionary<string, ProducerRow> Write(IReadOnlyList<RecordedRow> rows)
    {
        var producers = write.Context.Producers.FindByCodes(rows.Select(row => row.Producer).OfType<string>());
        foreach (var (row, _, code, _) in rows)
        {
            if (code is null)
                continue;
            if (!producers.TryGetValue(code, out var producer))
                producers.Add(code, producer = Add(code, row));
            Update(producer, row);
        }
        write.Save();
        return producers;
    }

    private ProducerRow Add(string code, PublishedRow row)
    {
        var producer = new ProducerRow { Code = code, Name = "", NameSort = "", NameWords = "", Province = row.Place.Province };
        write.Context.Producers.Add(producer);
        return producer;
    }

    private void Update(ProducerRow producer, PublishedRow row)
    {
        var name = row.ProducerName!;
        if (producer.Id != 0 && producer.Name != name)
            renamed.Add(producer);
        producer.Name = name;
        producer.NameSort = VietnameseText.SortKey(name);
        producer.NameWords = WordText.FramedText(name);
        producer.KindAsPrinted = row.ProducerKind ?? producer.KindAsPrinted;
        producer.Kind = ProducerKinds.FindByPrintedForm(producer.KindAsPrinted);
    }
}
