using System.Diagnostics.CodeAnalysis;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Revisions;

/// <summary>The opaque text of a place in the change log.</summary>
public static class ChangeCursor
{
    /// <summary>The order of the log: as the changes were written.</summary>
    public static SortOrder Order { get; } = new("changes: Revision Ascending, Position Ascending", [Term("c.revision"), Term("c.position"), Term("written")]);

    /// <summary>Writes the cursor of a place.</summary>
    public static string Encode(ChangePlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Cursor.Encode(place.Key, Order);
    }

    /// <summary>Reads a cursor; whether this registry has such a place is not asked here.</summary>
    /// <returns>Whether the text is the cursor of a place; if not, <paramref name="problem"/> says why.</returns>
    public static bool TryDecode(string text, [NotNullWhen(true)] out ChangePlace? place, out CursorProblem problem)
    {
        place = Cursor.TryDecode(text, Order, out var key, out problem) ? ChangePlace.Of(key) : null;
        return place is not null;
    }

    private static SortTerm Term(string column) => new(new SortColumn(column, default, KeyKind.Integer, Nullable: false), Descending: false);
}
