namespace Ocop.GraphQL.CommandLine;

/// <summary>Arguments parted into those that are ASP.NET Core's configuration and those that name a command and its options.</summary>
/// <param name="Configuration">Known configuration keys with their values, each as <c>--key=value</c>.</param>
/// <param name="Command">Everything else, in its order: what is unknown is refused by the command's own parser.</param>
/// <param name="Refusal">Why the arguments cannot be taken; null when they can.</param>
internal sealed record ConfigurationArguments(string[] Configuration, string[] Command, string? Refusal)
{
    private const string Prefix = "--";

    /// <summary>Parts the arguments. A key is followed by <c>=value</c> or by its value as the next argument.</summary>
    public static ConfigurationArguments Split(IReadOnlyList<string> arguments)
    {
        List<string> configuration = [], command = [];
        string? refusal = null;
        for (int i = 0; i < arguments.Count; i++)
        {
            string argument = arguments[i];
            if (!IsConfiguration(argument))
                command.Add(argument);
            else if (argument.Contains('='))
                configuration.Add(argument);
            else if (i + 1 < arguments.Count && !arguments[i + 1].StartsWith(Prefix, StringComparison.Ordinal))
                configuration.Add($"{argument}={arguments[++i]}");
            else
                refusal ??= $"Option '{argument}' needs a value.";
        }

        return new([.. configuration], [.. command], refusal);
    }

    private static bool IsConfiguration(string argument) =>
        argument.StartsWith(Prefix, StringComparison.Ordinal) && ConfigurationKey.IsKnown(argument[Prefix.Length..].Split('=')[0]);
}
