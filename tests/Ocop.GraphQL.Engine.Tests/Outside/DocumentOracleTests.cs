using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Engine.Tests.Outside;

/// <summary>Documents made for a schema of every kind: the same verdict as graphql-js.</summary>
public sealed class DocumentOracleTests
{
    [SkippableFact]
    public Task Documents_that_are_valid_by_construction_are_valid_to_both() => DocumentAgreement.AssertOnValidAsync(EveryKindSchema.Instance, 300);

    [SkippableFact]
    public Task Documents_that_go_wrong_somewhere_get_the_same_verdict() => DocumentAgreement.AssertOnWrongAsync(EveryKindSchema.Instance, 1_500);
}
