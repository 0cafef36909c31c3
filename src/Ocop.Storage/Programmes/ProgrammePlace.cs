using Ocop.Domain.Dates;
using Ocop.Domain.Places;

namespace Ocop.Storage.Programmes;

/// <summary>In which province a programme's place lies.</summary>
internal static class ProgrammePlace
{
    /// <summary>The units of both eras, as the domain resolves the printed place by the earliest date that a source or the plan prints.</summary>
    public static PlaceResolution Of(ProgrammeStatements programme)
    {
        var printed = programme.Sources.Select(source => source.Date).Append(programme.Issued).OfType<string>()
            .Select(date => StatedDate.Parse(date)).OrderBy(date => date.First).ToList();
        return programme.Place.Resolve(printed.Count > 0 ? printed[0] : null);
    }
}
