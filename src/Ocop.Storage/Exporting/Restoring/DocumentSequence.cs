using System.Text;
using System.Text.Json;
using Ocop.Storage.Exporting.Shapes;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Sees that documents are those of one export: in its order, each record once, none of a later revision.</summary>
/// <param name="newest">The revision of the export.</param>
internal sealed class DocumentSequence(long newest)
{
    private static readonly Dictionary<RecordShape, int> Ranks =
        RecordShapes.All.Select((shape, rank) => (shape, rank)).ToDictionary(ranked => ranked.shape, ranked => ranked.rank);

    private Place? last;

    /// <summary>Looks at the next document.</summary>
    /// <returns>The document.</returns>
    /// <exception cref="FormatException">It cannot stand there.</exception>
    public ReadDocument Require(ReadDocument document)
    {
        var place = new Place(document.Withdrawn is not null, document.Shape, document.Code);
        if (last is not null && !place.IsBehind(last))
            throw new FormatException($"the {place} stands behind the {last}, against the order of an export");
        last = place;
        RequireRevision(document.Withdrawn ?? document.Json);
        return document;
    }

    private void RequireRevision(JsonElement json)
    {
        if (!json.TryGetProperty(DocumentKeys.Revision.Value, out var revision))
            throw new FormatException("it states no revision");
        if (revision.GetInt64() is var number && (number < 1 || number > newest))
            throw new FormatException($"its revision is {number}, and those of the export go from 1 to {newest}");
    }

    private sealed class Place(bool isTombstone, RecordShape shape, string code)
    {
        // As databases compare codes.
        private readonly byte[] utf8 = Encoding.UTF8.GetBytes(code);

        public bool IsBehind(Place other) => Rank.CompareTo(other.Rank) switch
        {
            0 => utf8.AsSpan().SequenceCompareTo(other.utf8) > 0,
            var order => order > 0,
        };

        public override string ToString() => $"{(isTombstone ? "withdrawn " : "")}{shape.Type} '{code}'";

        private (bool IsTombstone, int Type) Rank => (isTombstone, Ranks[shape]);
    }
}
