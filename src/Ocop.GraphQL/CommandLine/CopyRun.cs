using System.Globalization;
using System.Text.Json;
using Ocop.GraphQL.Hosting;
using Ocop.Storage.Exporting.Restoring;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A database that the command line names.</summary>
/// <param name="Connection">The connection string.</param>
/// <param name="Provider">The engine.</param>
internal sealed record NamedDatabase(string Connection, string Provider)
{
    /// <summary>The options of the registry in it, checked as configured ones are.</summary>
    public RegistryOptions ToOptions() => RegistryOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [RegistryOptions.ConnectionStringKey] = Connection,
            [RegistryOptions.ProviderKey] = Provider,
        }).Build(),
        Directory.GetCurrentDirectory());
}

/// <summary>A run of the command <c>copy</c>.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class CopyRun(CommandContext context, bool asJson)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>Copies, compares, and tells what was done or why nothing was.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(NamedDatabase from, NamedDatabase to) => RegistryCommand.Run(context, (_, stop) =>
    {
        IProgress<RestoringProgress>? progress = context.ShowsProgress ? new RestoringLines(context.Error) : null;
        CopiedRegistry copied = new RegistryCopy(ExistingDatabase.Require(from.ToOptions(), CopyCommand.FromOption), to.ToOptions().ToStorage()).Run(progress, stop);
        context.Output.WriteLine(asJson ? JsonSerializer.Serialize(copied, Camel) : Line(copied));
    });

    private static string Line(CopiedRegistry copied) => string.Create(
        CultureInfo.InvariantCulture,
        $"Copied {copied.Records} {(copied.Records == 1 ? "record" : "records")} of revision {copied.Revision} from {copied.From} to {copied.To}; their exports are equal (SHA-256 {copied.Sha256}).");
}
