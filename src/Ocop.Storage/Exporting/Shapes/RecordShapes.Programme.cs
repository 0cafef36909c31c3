using System.Text.Json;
using Ocop.Storage.Programmes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Exporting.Shapes;

/// <content>The documents of programmes.</content>
internal static partial class RecordShapes
{
    private static RecordShape Programme => new()
    {
        Kind = RecordKind.Programme,
        Type = JsonEncodedText.Encode("programme"),
        From = "programmes t",
        Members =
        [
            .. DocumentMember.Of<ProgrammeRow>(
                "t",
                nameof(ProgrammeRow.Commune),
                nameof(ProgrammeRow.District),
                nameof(ProgrammeRow.Province),
                nameof(ProgrammeRow.ProvinceBefore2025),
                nameof(ProgrammeRow.ProvinceFrom2025),
                nameof(ProgrammeRow.FirstYear),
                nameof(ProgrammeRow.LastYear),
                nameof(ProgrammeRow.IssuedBy),
                nameof(ProgrammeRow.DecisionNumber),
                nameof(ProgrammeRow.Issued),
                nameof(ProgrammeRow.IssuedAsPrinted),
                nameof(ProgrammeRow.ContentSha256)),
            .. TimesOf<ProgrammeRow>(),
        ],
        Parts = [Targets, ProgrammeParts, SourcesOf<ProgrammeSourceRow>("programme_sources")],
    };

    private static PartShape Targets => new()
    {
        Key = JsonEncodedText.Encode("targets"),
        From = "programme_targets t",
        Parent = "t.programme_id",
        Order = "t.position",
        Members = [.. DocumentMember.Of<ProgrammeTargetRow>(
            "t",
            nameof(ProgrammeTargetRow.Key),
            nameof(ProgrammeTargetRow.Statement),
            nameof(ProgrammeTargetRow.AsPrinted),
            nameof(ProgrammeTargetRow.Note),
            nameof(ProgrammeTargetRow.Metric),
            nameof(ProgrammeTargetRow.Condition),
            nameof(ProgrammeTargetRow.Stars),
            nameof(ProgrammeTargetRow.StarsCounted),
            nameof(ProgrammeTargetRow.ProducerKind),
            nameof(ProgrammeTargetRow.ProducerTrait),
            nameof(ProgrammeTargetRow.Channel),
            nameof(ProgrammeTargetRow.Population),
            nameof(ProgrammeTargetRow.Comparator),
            nameof(ProgrammeTargetRow.Low),
            nameof(ProgrammeTargetRow.High),
            nameof(ProgrammeTargetRow.Unit),
            nameof(ProgrammeTargetRow.IsIncrement),
            nameof(ProgrammeTargetRow.Since),
            nameof(ProgrammeTargetRow.Until))],
        Parts = [ReportedResults],
    };

    private static PartShape ReportedResults => new()
    {
        Key = JsonEncodedText.Encode("reported"),
        From = "reported_results t",
        Parent = "t.target_id",
        Order = "t.position",
        Members =
        [
            .. DocumentMember.Of<ReportedResultRow>(
                "t",
                nameof(ReportedResultRow.Statement),
                nameof(ReportedResultRow.AsPrinted),
                nameof(ReportedResultRow.Value),
                nameof(ReportedResultRow.Numerator),
                nameof(ReportedResultRow.Denominator),
                nameof(ReportedResultRow.IsExceeded),
                nameof(ReportedResultRow.FigureDate)),
            DocumentMember.Keyed<ReportedResultRow>("t", nameof(ReportedResultRow.SourceId), "source"),
        ],
    };

    private static PartShape ProgrammeParts => new()
    {
        Key = JsonEncodedText.Encode("parts"),
        From = "programme_parts t",
        Parent = "t.programme_id",
        Order = "t.part, t.position",
        Members = [.. DocumentMember.Of<ProgrammePartRow>(
            "t",
            nameof(ProgrammePartRow.Part),
            nameof(ProgrammePartRow.Position),
            nameof(ProgrammePartRow.Kind),
            nameof(ProgrammePartRow.Name),
            nameof(ProgrammePartRow.Statement),
            nameof(ProgrammePartRow.AsPrinted),
            nameof(ProgrammePartRow.Person),
            nameof(ProgrammePartRow.Office),
            nameof(ProgrammePartRow.StatedDate),
            nameof(ProgrammePartRow.Number),
            nameof(ProgrammePartRow.Stars),
            nameof(ProgrammePartRow.Places),
            nameof(ProgrammePartRow.Items))],
    };
}
