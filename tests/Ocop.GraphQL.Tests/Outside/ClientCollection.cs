namespace Ocop.GraphQL.Tests.Outside;

/// <summary>Clients that others wrote, against one run of the program; one after another, so that they do not slow each other down.</summary>
[CollectionDefinition(Name)]
public sealed class ClientCollection : ICollectionFixture<ServedProgram>
{
    public const string Name = "clients";
}
