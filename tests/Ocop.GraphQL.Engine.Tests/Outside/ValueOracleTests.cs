using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Engine.Tests.Outside;

/// <summary>Values made for a schema of every kind: graphql-js coerces them to the same.</summary>
public sealed class ValueOracleTests
{
    [SkippableFact]
    public Task Variables_coerce_to_the_same_values() => ValueAgreement.AssertOnVariablesAsync(EveryKindSchema.Instance, 1_500);

    [SkippableFact]
    public Task Literals_coerce_to_the_same_values() => ValueAgreement.AssertOnLiteralsAsync(EveryKindSchema.Instance, 1_500);
}
