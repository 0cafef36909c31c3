using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>
/// Values made for the input types of the served schema: graphql-js coerces them to the same. Of the custom scalars it is given
/// LocalDate and Instant, by the words of their descriptions; no other one is an input.
/// </summary>
[Collection(RegistryCollection.Name)]
public sealed class ValueOracleTests(RegistryFixture registry)
{
    [SkippableFact]
    public Task Variables_coerce_to_the_same_values() => ValueAgreement.AssertOnVariablesAsync(registry.Schema, 1_500);

    [SkippableFact]
    public Task Literals_coerce_to_the_same_values() => ValueAgreement.AssertOnLiteralsAsync(registry.Schema, 1_500);
}
