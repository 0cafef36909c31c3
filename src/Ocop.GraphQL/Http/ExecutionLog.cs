using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Http;

/// <summary>Logs what clients see only masked, under the id that they got with it.</summary>
internal sealed partial class ExecutionLog(ILogger<ExecutionLog> logger) : IExecutionEvents
{
    /// <inheritdoc/>
    public void ResolverFailed(string errorId, IFieldSelection field, Exception exception) =>
        FieldFailed(logger, errorId, field.ParentType.Name, field.Definition.Name, exception);

    /// <inheritdoc/>
    public void RequestFailed(string errorId, Exception exception) => WholeRequestFailed(logger, errorId, exception);

    [LoggerMessage(20, LogLevel.Error, "Error {ErrorId}: the field {TypeName}.{FieldName} failed")]
    private static partial void FieldFailed(ILogger logger, string errorId, string typeName, string fieldName, Exception exception);

    [LoggerMessage(21, LogLevel.Error, "Error {ErrorId}: the request failed")]
    private static partial void WholeRequestFailed(ILogger logger, string errorId, Exception exception);
}
