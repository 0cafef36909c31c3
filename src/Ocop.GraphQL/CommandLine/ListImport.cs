using Ocop.GraphQL.Hosting;
using Ocop.Storage.Importing;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Opening;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A run of the command <c>import</c>.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="folder">The folder of the report's files.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class ListImport(CommandContext context, string folder, bool asJson)
{
    /// <summary>Imports, and tells what came of each row or why nothing was read.</summary>
    /// <returns>One of <see cref="ExitCode"/>: a list with refused rows that are not skipped is a failure, and one of which every row is refused.</returns>
    public int Run(ImportPlan plan)
    {
        var isRefused = false;
        int code = RegistryCommand.Run(context, (registry, stop) =>
        {
            using ReportFiles files = ReportFiles.Create(folder, plan.Path);
            using ImportReport report = Import(new ListImporter(registry.ToStorage()), plan, files, stop);
            Write(files, report);
            Tell(report, files);
            isRefused = report.Summary.Refused > 0 && (!plan.SkipsRefused || report.Summary.Refused == report.Summary.RowCount);
        });
        if (!isRefused) return code;
        context.Error.WriteLine("ocop: rows of the list are refused, and nothing was written; the report says which and why.");
        return ExitCode.Failure;
    }

    private ImportReport Import(ListImporter importer, ImportPlan plan, ReportFiles files, CancellationToken stop)
    {
        try
        {
            return importer.Run(plan, context.ShowsProgress ? new ImportLines(context.Error) : null, stop);
        }
        catch (RegistryException refusal)
        {
            files.WriteRefusal(plan.Path, refusal.Message);
            if (asJson) files.CopyJson(context.Output);
            throw;
        }
    }

    // The rows are recorded by now, whatever becomes of their report.
    private void Write(ReportFiles files, ImportReport report)
    {
        try
        {
            files.Write(report);
        }
        catch (RegistryException) when (report.Summary.Revision is { } revision)
        {
            context.Error.WriteLine($"ocop: the list is recorded as revision {revision}.");
            throw;
        }
    }

    private void Tell(ImportReport report, ReportFiles files)
    {
        if (asJson)
            files.CopyJson(context.Output);
        else
            new ImportTable(context.Output).Write(report, files);
    }
}
