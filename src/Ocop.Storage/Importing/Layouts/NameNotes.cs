using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Notes on what a name holds that people should look at.</summary>
internal static class NameNotes
{
    /// <summary>Adds the notes that a name gives reason for.</summary>
    public static void Add(RowDraft draft, ReadName name, CellAddress cell)
    {
        if (name.HoldsStars)
        {
            draft.Add(ProblemCode.StarsInName, cell, $"The name '{name.Name}' holds stars, and it is not certain whose.");
        }

        if (name.HoldsYears)
        {
            draft.Add(ProblemCode.YearsInName, cell, $"The name '{name.Name}' holds years, and it is not certain whose; none is recorded.");
        }

        if (name.LostDegree)
        {
            draft.Add(ProblemCode.DegreeSignLost, cell, $"A number in '{name.Name}' may have lost its degree sign (400 for 40°).");
        }

        if (name.IsIncomplete)
        {
            draft.Add(ProblemCode.ListIncomplete, cell, $"'{name.Name}' ends in an ellipsis: there may be more products than are listed.");
        }
    }
}
