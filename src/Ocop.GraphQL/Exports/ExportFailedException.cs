namespace Ocop.GraphQL.Exports;

/// <summary>An export cannot be made; the log has the cause.</summary>
internal sealed class ExportFailedException(Exception cause) : Exception("The export cannot be made.", cause);
