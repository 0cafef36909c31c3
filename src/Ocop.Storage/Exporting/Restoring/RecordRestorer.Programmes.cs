using System.Text.Json;
using Ocop.Storage.Programmes;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Exporting.Restoring;

/// <content>Programmes with their targets, results and parts.</content>
internal sealed partial class RecordRestorer
{
    private void RestoreProgramme(string code, JsonElement document, RowFiller filler)
    {
        var programme = filler.Fill(
            new ProgrammeRow { Id = write.NextIdentity<ProgrammeRow>(), Code = code, PlaceSort = "", ContentSha256 = "" }, document);
        programme.PlaceSort = ProgrammeRow.PlaceSortOf(programme.Commune, programme.District, programme.Province);
        write.Insert(programme);
        LinkSources(programme.Id, document, filler, () => new ProgrammeSourceRow());
        RestoreTargets(programme.Id, document, filler["targets"]);
        foreach (var part in ElementsOf(document, "parts"))
            write.Insert(filler["parts"].Fill(new ProgrammePartRow { Id = write.NextIdentity<ProgrammePartRow>(), ProgrammeId = programme.Id }, part));
    }

    private void RestoreTargets(long programme, JsonElement document, RowFiller filler)
    {
        var position = 0;
        foreach (var stated in ElementsOf(document, "targets"))
        {
            var target = filler.Fill(new ProgrammeTargetRow { Key = "", Statement = "" }, stated);
            (target.Id, target.ProgrammeId, target.Position) = (write.NextIdentity<ProgrammeTargetRow>(), programme, ++position);
            write.Insert(target);
            RestoreResults(target.Id, stated, filler["reported"]);
        }
    }

    private void RestoreResults(long target, JsonElement stated, RowFiller filler)
    {
        var position = 0;
        foreach (var reported in ElementsOf(stated, "reported"))
        {
            var result = filler.Fill(new ReportedResultRow { Statement = "", FigureDate = "" }, reported);
            (result.Id, result.TargetId, result.Position) = (write.NextIdentity<ReportedResultRow>(), target, ++position);
            write.Insert(result);
        }
    }
}
