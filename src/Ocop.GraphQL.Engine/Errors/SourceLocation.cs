namespace Ocop.GraphQL.Engine.Errors;

/// <summary>A place in a document as errors report it.</summary>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in Unicode code points, counted from 1.</param>
public readonly record struct SourceLocation(int Line, int Column);
