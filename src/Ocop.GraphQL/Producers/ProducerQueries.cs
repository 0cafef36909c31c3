using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Producers;

/// <summary>The root fields <c>producers</c> and <c>producer</c>.</summary>
internal static class ProducerQueries
{
    /// <summary>Adds the fields to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        ProducerKey.Define(schema);
        schema.Query(query => query
            .Field(
                "producers",
                "ProducerConnection",
                "Producers, by name unless ordered otherwise; the best matches first when searching.",
                f => f.ResolvedBy(new ProducersResolver())
                    .Argument("search", "String", "Words that a producer's name holds, all of them; case and accents are forgiven, and words with their exact accents rank first.", a => a.Cost(Weights.Search))
                    .Argument("where", ProducerFilterInput.Name, "Conditions on the producers.")
                    .Argument("order", $"[{ProducerSortInput.Name}!]", "Keys of the order, the first one first.")
                    .Argument("asOf", "LocalDate", AsOf.Description)
                    .WithPageArguments())
            .Field(
                "producer",
                ProducerType.Name,
                "One producer; null when none has that key.",
                f => f.ResolvedBy(new ProducerResolver())
                    .Cost(Weights.Statement)
                    .Argument("by", $"{ProducerKey.Name}!", "How the producer is named.")
                    .Argument("asOf", "LocalDate", AsOf.Description)));
    }
}
