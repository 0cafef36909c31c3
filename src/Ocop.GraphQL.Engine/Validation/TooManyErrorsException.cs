namespace Ocop.GraphQL.Engine.Validation;

/// <summary>Ends a validation that has found enough errors; never leaves <see cref="Validator"/>.</summary>
internal sealed class TooManyErrorsException : Exception;
