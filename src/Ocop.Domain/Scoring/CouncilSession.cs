using Ocop.Domain.Criteria;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Scoring;

/// <summary>The sheets that the members of a council (hội đồng) gave in one round on one product.</summary>
/// <remarks>The order of the sheets makes no difference; whose each is is not held.</remarks>
public sealed class CouncilSession
{
    private CouncilSession(IReadOnlyList<ScoreSheet> sheets, int members, bool isChairPresent) =>
        (Sheets, Members, IsChairPresent) = (sheets, members, isChairPresent);

    /// <summary>The sheets, at least one, all of one set and edition.</summary>
    public IReadOnlyList<ScoreSheet> Sheets { get; }

    /// <summary>The members of the council, those absent included; the law fixes no number.</summary>
    public int Members { get; }

    /// <summary>Whether one of the sheets is the chair's.</summary>
    public bool IsChairPresent { get; }

    /// <summary>The criteria of all sheets.</summary>
    public CriteriaSet Set => Sheets[0].Set;

    /// <summary>A round of a council.</summary>
    /// <param name="sheets">The members' sheets.</param>
    /// <param name="members">The members of the council, those absent included.</param>
    /// <param name="isChairPresent">Whether one of the sheets is the chair's.</param>
    /// <returns>
    /// The round, or <see cref="CouncilWithoutSheets"/>, <see cref="CouncilSheetsExceedMembers"/>, <see cref="CouncilSheetsDiffer"/>.
    /// </returns>
    public static Result<CouncilSession> Create(IReadOnlyList<ScoreSheet> sheets, int members, bool isChairPresent)
    {
        var given = Guard.NoneNull(sheets);
        if (given.Length == 0)
            return new CouncilWithoutSheets();
        if (given.Length > members)
            return new CouncilSheetsExceedMembers(given.Length, members);
        return given.FirstOrDefault(sheet => sheet.Set != given[0].Set) is { } other
            ? new CouncilSheetsDiffer(given[0].Set.Number, other.Set.Number)
            : new CouncilSession(given, members, isChairPresent);
    }
}
