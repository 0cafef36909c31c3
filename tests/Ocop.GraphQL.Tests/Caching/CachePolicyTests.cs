using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Tests.Caching;

/// <summary>How far the answers of each root field may be used again.</summary>
[Collection(RegistryCollection.Name)]
public sealed class CachePolicyTests(RegistryFixture registry)
{
    [Fact]
    public void Verification_and_the_state_of_the_registry_are_asked_each_time_and_the_rest_may_be_kept_for_a_while()
    {
        Assert.Equal(
            registry.Schema.Roots.Query.Fields.Where(IsAskedEachTime).Select(field => field.Name),
            registry.Schema.Roots.Query.Fields.Where(field => field.CachePolicy != CachePolicy.Fresh).Select(field => field.Name));
    }

    private static bool IsAskedEachTime(FieldDefinition field) => field.Name == "registry" || field.Type.NamedType.Name == "Verification";
}
