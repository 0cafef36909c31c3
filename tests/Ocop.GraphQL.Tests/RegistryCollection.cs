namespace Ocop.GraphQL.Tests;

/// <summary>Tests that share one seeded registry.</summary>
[CollectionDefinition(Name)]
public sealed class RegistryCollection : ICollectionFixture<RegistryFixture>
{
    public const string Name = "registry";
}
