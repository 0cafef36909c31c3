using Ocop.GraphQL.Engine.Costs;

namespace Ocop.GraphQL.Registry;

/// <summary>The limits of a request as the engine was given them.</summary>
/// <param name="RequestBytes">Greatest size of a body in bytes.</param>
/// <param name="DocumentTokens">Greatest number of tokens in a document.</param>
/// <param name="SelectionDepth">Greatest nesting of selections.</param>
/// <param name="Costs">What one operation may cost.</param>
internal sealed record RegistryLimits(int RequestBytes, int DocumentTokens, int SelectionDepth, CostLimits Costs);
