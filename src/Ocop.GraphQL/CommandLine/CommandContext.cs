namespace Ocop.GraphQL.CommandLine;

/// <summary>What a command is run with.</summary>
/// <param name="Configuration">Configuration arguments, each as <c>--key=value</c>.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where refusals, failures and progress go.</param>
internal sealed record CommandContext(string[] Configuration, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether somebody watches: progress is for a terminal, never for a file or another program.</summary>
    public bool ShowsProgress => ReferenceEquals(Error, Console.Error) && !Console.IsErrorRedirected;
}
