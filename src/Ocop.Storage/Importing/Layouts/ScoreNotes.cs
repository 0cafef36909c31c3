using System.Globalization;
using Ocop.Domain.Scoring;
using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Notes points that no edition's bands give the stars beside them.</summary>
internal static class ScoreNotes
{
    /// <summary>Adds the note where a row gives reason for it.</summary>
    public static void Add(RowDraft draft)
    {
        if (draft.Score is { HasValue: true } score && draft.Stars is { HasValue: true, Value.Rating: { } rating } && !StarBands.MayGive(rating, score.Value))
        {
            draft.Add(ProblemCode.ScoreContradictsStars, score.Printed.Cell, string.Create(
                CultureInfo.InvariantCulture, $"{score.Value} points give {rating.InWords} by no set of criteria; both are recorded as printed."));
        }
    }
}
