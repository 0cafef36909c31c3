using Ocop.Domain.Dates;
using Ocop.Domain.Places;

namespace Ocop.Storage.Communes;

/// <summary>The printed place of a record with what it was printed in.</summary>
/// <param name="Id">The identity of the record.</param>
/// <param name="Place">The place.</param>
/// <param name="Provinces">The provinces that it lies in.</param>
/// <param name="Recorded">The commune that is recorded now.</param>
internal sealed record PlacedRecord(long Id, PrintedPlace Place, PlaceResolution Provinces, CommuneCodePair Recorded)
{
    private readonly HashSet<StatedDate?> dates = [];

    /// <summary>Adds the date of a source of the record; null for a source without one.</summary>
    public void PrintedOn(string? date) => dates.Add(date is null ? null : StatedDate.Parse(date));

    /// <summary>The era whose units the place names; null where its sources do not agree on one.</summary>
    /// <remarks>Which of several sources printed the place is not recorded, so all of them have to say the same.</remarks>
    public ProvinceEra? FindEra()
    {
        var eras = dates.Select(Place.FindEra).Distinct().Take(2).ToList();
        return eras.Count == 1 ? eras[0] : null;
    }
}
