using Ocop.Domain.Law;

namespace Ocop.Storage.Claims;

/// <summary>A claim that a decision recognised a product.</summary>
/// <param name="Number">The decision's number.</param>
/// <param name="ProductName">The product's name.</param>
public sealed record DecisionClaim(DecisionNumber Number, string ProductName);
