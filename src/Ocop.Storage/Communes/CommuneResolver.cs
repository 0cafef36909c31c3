using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Places;
using Ocop.Domain.Text;

namespace Ocop.Storage.Communes;

/// <summary>Finds the recorded commune that a printed place names; several candidates or none leave it unknown.</summary>
/// <remarks>
/// A name counts as printed, or, where no unit has exactly that name, with its accents left out. What became of a former
/// commune is told by the list that names its successors, and by nothing else: one successor is certain, several are not.
/// </remarks>
internal sealed class CommuneResolver
{
    private readonly ILookup<(ProvinceEra Era, string Province, string Name), RecordedCommune> communes;
    private readonly HashSet<string> codesFrom2025;

    private CommuneResolver(List<CommuneRow> rows)
    {
        communes = rows.ToLookup(row => (row.Era, row.ProvinceCode, row.NameFolded), row => new RecordedCommune(row));
        codesFrom2025 = [.. rows.Where(row => row.Era == ProvinceEra.From2025Reform).Select(row => row.OfficialCode)];
        IsEmpty = rows.Count == 0;
    }

    /// <summary>Whether no commune is recorded, so that every place stays unknown.</summary>
    public bool IsEmpty { get; }

    /// <summary>Reads the recorded communes.</summary>
    public static CommuneResolver Load(OcopContext context) => new([.. context.Communes.AsNoTracking()]);

    /// <summary>The commune that a place names.</summary>
    /// <param name="place">The place as printed.</param>
    /// <param name="provinces">The provinces that it lies in.</param>
    /// <param name="era">The era whose units the place names; null where it is not certain, and then neither is the commune.</param>
    public CommuneCodePair Find(PrintedPlace place, PlaceResolution provinces, ProvinceEra? era) => era switch
    {
        ProvinceEra.Before2025Reform => OfFormer(Only(place, provinces.UnitBefore2025)),
        ProvinceEra.From2025Reform => new CommuneCodePair(null, Only(place, provinces.UnitFrom2025)?.Code),
        _ => default,
    };

    /// <summary>The communes of records whose commune is another than the recorded one, by the records' identities.</summary>
    public IReadOnlyDictionary<long, CommuneCodePair> FindChanged(IEnumerable<PlacedRecord> records)
    {
        var changed = new Dictionary<long, CommuneCodePair>();
        foreach (var record in records)
        {
            var found = Find(record.Place, record.Provinces, record.FindEra());
            if (found != record.Recorded)
                changed.Add(record.Id, found);
        }

        return changed;
    }

    private CommuneCodePair OfFormer(RecordedCommune? former) => former is null
        ? default
        : new CommuneCodePair(former.Code, former.Successors is [var only] && codesFrom2025.Contains(only) ? only : null);

    private RecordedCommune? Only(PrintedPlace place, Province? province)
    {
        if (province is null || string.IsNullOrWhiteSpace(place.Commune))
            return null;
        var commune = PrintedPart.Parse(place.Commune);
        var district = string.IsNullOrWhiteSpace(place.District) ? null : PrintedPart.Parse(place.District);
        var alike = communes[(province.Era, province.Code, VietnameseText.Fold(commune.Name))].ToList();
        var named = alike.FindAll(unit => unit.IsNamed(commune, district));
        if (named.Count == 0)
            named = alike.FindAll(unit => unit.IsNamedWithoutAccents(commune, district));

        // A unit whose kind changed is recorded once for each.
        return named.Select(unit => unit.Code).Distinct(StringComparer.Ordinal).Count() == 1 ? named[^1] : null;
    }
}
