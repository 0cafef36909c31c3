using Ocop.Domain.Places;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Gives rows the places of the headings above them.</summary>
internal static class HeadingPlaces
{
    /// <summary>Takes commune, district and province of the open headings.</summary>
    public static void Take(HeadingStack headings, RowDraft draft)
    {
        foreach (var (kind, place) in new (HeadingKind, Func<string, PrintedPlace>)[]
        {
            (HeadingKind.Commune, name => new(name, null, null)),
            (HeadingKind.District, name => new(null, name, null)),
            (HeadingKind.Province, name => new(null, null, name)),
        })
        {
            if (headings.Find(kind) is { Place: { } part } heading)
            {
                draft.TakePlace(place(part.Printed), heading.Printed.Cell);
            }
        }
    }
}
