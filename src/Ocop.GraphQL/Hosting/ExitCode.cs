namespace Ocop.GraphQL.Hosting;

/// <summary>What the process tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Done, or a server stopped as asked by Ctrl-C or SIGTERM.</summary>
    public const int Success = 0;

    /// <summary>Failed at run time: an address in use, a database that cannot be read, a command stopped before its end.</summary>
    public const int Failure = 1;

    /// <summary>Not understood: an unknown command, option or value.</summary>
    public const int Usage = 2;
}
