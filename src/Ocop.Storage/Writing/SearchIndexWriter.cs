using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Suggesting;

namespace Ocop.Storage.Writing;

/// <summary>Writes the full text tables of SQLite for records that were made or changed.</summary>
internal sealed class SearchIndexWriter(WriteTransaction write)
{
    /// <summary>Indexes producers anew.</summary>
    public void Write(IEnumerable<ProducerRow> producers)
    {
        using var delete = Prepare("DELETE FROM producer_search WHERE rowid = @p0", 1);
        using var insert = Prepare("INSERT INTO producer_search (rowid, name) VALUES (@p0, @p1)", 2);
        using var starts = new NameStartTable(write.Context.Database.GetDbConnection());
        foreach (var producer in producers)
        {
            Run(delete, producer.Id);
            Run(insert, producer.Id, FoldedText(producer.Name));
            starts.Remove(SuggestionKind.Producer, producer.Id);
            starts.Add(SuggestionKind.Producer, producer.Id, producer.Name);
        }
    }

    /// <summary>Indexes products anew, each with the name of its producer.</summary>
    public void Write(IEnumerable<ProductRow> products, IReadOnlyDictionary<long, ProducerRow> producers)
    {
        using var delete = Prepare("DELETE FROM product_search WHERE rowid = @p0", 1);
        using var insert = Prepare("INSERT INTO product_search (rowid, name, producer) VALUES (@p0, @p1, @p2)", 3);
        using var deletePieces = Prepare("DELETE FROM product_trigrams WHERE rowid = @p0", 1);
        using var starts = new NameStartTable(write.Context.Database.GetDbConnection());
        using var insertPieces = Prepare("INSERT INTO product_trigrams (rowid, name) VALUES (@p0, @p1)", 2);
        foreach (var product in products)
        {
            var name = FoldedText(product.Name);
            var producer = product.ProducerId is { } id ? FoldedText(producers[id].Name) : "";
            Run(delete, product.Id);
            Run(insert, product.Id, name, producer);
            Run(deletePieces, product.Id);
            Run(insertPieces, product.Id, WordText.Framed(name));
            starts.Remove(SuggestionKind.Product, product.Id);
            starts.Add(SuggestionKind.Product, product.Id, product.Name);
        }
    }

    private static string FoldedText(string name) => string.Join(' ', WordText.Folded(name));

    private DbCommand Prepare(string text, int parameters)
    {
        var command = write.Context.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Reading.Sql.SqlText.ParameterName(i);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private static void Run(DbCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
