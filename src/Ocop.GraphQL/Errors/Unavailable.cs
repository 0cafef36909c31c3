using Ocop.GraphQL.Engine.Errors;
using Ocop.Storage.Opening;

namespace Ocop.GraphQL.Errors;

/// <summary>What clients are told of a database that does not answer: that asking again may help, and nothing of the database.</summary>
internal static class Unavailable
{
    /// <summary>The sentence.</summary>
    public const string Message = "The registry cannot be read at the moment; ask again.";

    /// <summary>Whether asking again may help.</summary>
    public static bool Is(RegistryException exception) =>
        exception.Fault is RegistryFault.Busy or RegistryFault.Unreachable or RegistryFault.Locked or RegistryFault.RevisionNotReached;

    /// <summary>The error of a field.</summary>
    public static GraphQLError Error() => GraphQLError.ForField(RegistryErrorCodes.RegistryUnavailable, Message);
}
