namespace Ocop.GraphQL.Engine.Execution;

/// <summary>Names one failure, for the client and for the log.</summary>
internal static class ErrorId
{
    /// <summary>A new name of 32 hexadecimal digits.</summary>
    public static string Next() => Guid.NewGuid().ToString("N");
}
