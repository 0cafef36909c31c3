namespace Ocop.Storage.Writing;

/// <summary>Identities that nobody else gives out.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
internal readonly record struct IdentityBlock(long First, long Last);
