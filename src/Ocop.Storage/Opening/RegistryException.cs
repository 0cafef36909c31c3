namespace Ocop.Storage.Opening;

/// <summary>A registry's database cannot be used, for a reason that its owner can do something about.</summary>
/// <remarks>The message is one sentence for the person who started the program.</remarks>
public class RegistryException : Exception
{
    internal RegistryException(RegistryFault fault, string message, Exception? cause = null)
        : base(message, cause) => Fault = fault;

    /// <summary>What is wrong.</summary>
    public RegistryFault Fault { get; }
}
