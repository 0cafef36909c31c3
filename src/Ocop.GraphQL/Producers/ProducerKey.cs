using Ocop.Domain.Codes;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Time;
using Ocop.Storage.Producers;

namespace Ocop.GraphQL.Producers;

/// <summary><c>ProducerKeyInput</c>: the ways to name one producer.</summary>
internal static class ProducerKey
{
    /// <summary>The input's name.</summary>
    public const string Name = "ProducerKeyInput";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.OneOfInput(
        Name,
        "How one producer is named; exactly one of these.",
        key => key
            .Field("id", "ID", "Its global id.")
            .Field("code", "String", "Its permanent code; letter case and hyphens do not matter.")
            .Field("taxCode", "String", "The tax code of an organisation, of 10 digits or 13; blanks, dots and the hyphen do not matter."));

    /// <summary>Finds the producer of the argument <c>by</c>.</summary>
    /// <param name="producers">Where to look.</param>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="asOf">The day asked for.</param>
    /// <param name="fields">What to read of it.</param>
    /// <returns>The producer as seen on the day asked for, or on that of its id; null where none has that key.</returns>
    /// <exception cref="FieldRefusal">The key is malformed, or several producers have it.</exception>
    public static ProducerView? Find(ProducerReader producers, InputObject arguments, AsOf asOf, ProducerFields fields)
    {
        var (name, value) = arguments.Get<InputObject>("by")!.Entries[0];
        if (name == "taxCode")
        {
            var found = producers.FindByTaxCode(NaturalKey.TaxCode((string)value!), fields | ProducerFields.Code);
            return View(NaturalKey.Only(found, name, producer => producer.Code), asOf);
        }

        var key = CodeArgument.Read(arguments, ProducerType.Name, CodeKind.Producer, asOf);
        return View(producers.FindByCode(key.Code, fields), key.AsOf);
    }

    private static ProducerView? View(ProducerRecord? record, AsOf asOf) => record is null ? null : new ProducerView(record, asOf);
}
