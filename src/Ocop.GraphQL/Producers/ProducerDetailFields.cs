using Ocop.GraphQL.CraftVillages;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Places;
using Ocop.Storage.Producers;

namespace Ocop.GraphQL.Producers;

/// <summary>The fields of <c>Producer</c> that tell more of it than its name and its place.</summary>
internal static class ProducerDetailFields
{
    /// <summary>Adds the fields to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.ExtendObject<ProducerView>(ProducerType.Name, producer => producer
        .Field("taxCode", "String", "The tax code (mã số thuế) of an organisation; null for households, whose code may be a person's number, and while no source states it.",
            f => f.Reads(ProducerFields.TaxCode, p => FieldValue.Of(p.Record.TaxCode)))
        .Field("commune", CommuneType.Name, "The commune in which the producer's place lies on the day; null while no source states it or no official list of communes is recorded.",
            f => f.Follows(
                ProducerFields.CommuneCodes,
                new CommuneResolver<ProducerView>(p => new CommuneCodes(p.Record.CommuneCodeBefore2025, p.Record.CommuneCodeFrom2025))))
        .Field("craftVillage", CraftVillageType.Name, "The craft village (làng nghề) it works in; null while no source names one.",
            f => f.Follows(ProducerFields.CraftVillageId, new CraftVillageOfProducerResolver())));
}
