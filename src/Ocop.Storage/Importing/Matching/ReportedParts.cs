using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Matching;

/// <summary>Parts of the report as its readers get them.</summary>
internal static class ReportedParts
{
    public static ReportedProblem Of(RowProblem problem) =>
        new(problem.Code.ToString(), problem.Cell.ToString(), problem.Message, problem.IsRefusal);

    public static ReportedSplit Of(SplitProposal split) => new(split.Reason.ToString(), split.Cell.ToString(), split.Names, split.Count);

    public static ReportedDrop Of(DroppedData dropped) => new(dropped.Kind.ToString(), dropped.Cell.ToString());
}
