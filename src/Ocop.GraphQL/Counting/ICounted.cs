namespace Ocop.GraphQL.Counting;

/// <summary>A parent whose products are counted by values.</summary>
internal interface ICounted
{
    /// <summary>The products.</summary>
    CountScope Scope { get; }
}
