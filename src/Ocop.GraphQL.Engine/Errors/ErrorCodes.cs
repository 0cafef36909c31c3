namespace Ocop.GraphQL.Engine.Errors;

/// <summary>
/// The stable codes that errors carry as <c>extensions.code</c>; one part of this class per phase. A code is never renamed and
/// never reused for another meaning.
/// </summary>
public static partial class ErrorCodes;
