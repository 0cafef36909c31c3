using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>Documents made for the served schema: the same verdict as graphql-js.</summary>
[Collection(RegistryCollection.Name)]
public sealed class DocumentOracleTests(RegistryFixture registry)
{
    [SkippableFact]
    public Task Documents_that_are_valid_by_construction_are_valid_to_both() => DocumentAgreement.AssertOnValidAsync(registry.Schema, 300);

    [SkippableFact]
    public Task Documents_that_go_wrong_somewhere_get_the_same_verdict() => DocumentAgreement.AssertOnWrongAsync(registry.Schema, 1_500);
}
