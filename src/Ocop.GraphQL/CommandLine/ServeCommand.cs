using System.CommandLine;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>serve</c>, which is also what the program does when no command is named.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="context">What it is run with.</param>
    /// <param name="serve">Serves with the given configuration arguments until stopped, and answers the exit code.</param>
    public static Command Create(CommandContext context, Func<string[], Task<int>> serve)
    {
        var command = new Command("serve", "Serves the registry over GraphQL until Ctrl-C (the default command).");
        command.SetAction((_, _) => serve(context.Configuration));
        return command;
    }
}
