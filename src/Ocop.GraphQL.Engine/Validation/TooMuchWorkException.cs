namespace Ocop.GraphQL.Engine.Validation;

/// <summary>Ends a part of validation that has taken enough steps; never leaves the rule that counts them.</summary>
internal sealed class TooMuchWorkException : Exception;
