using Ocop.Storage.Revisions;

namespace Ocop.Storage.Checking;

/// <summary>One thing that is wrong.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">What has it: a code, a revision, or a table and its row.</param>
/// <param name="Message">What is wrong, as one English sentence.</param>
public sealed record CheckFinding(CheckKind Kind, string Subject, string Message);

/// <summary>How far a check is.</summary>
/// <param name="Step">What is checked now.</param>
/// <param name="Done">How many of its things are checked.</param>
/// <param name="Total">How many there are; 0 where they are not counted one by one.</param>
public sealed record CheckProgress(string Step, int Done, int Total);

/// <summary>What a check of a registry found.</summary>
/// <param name="Database">The database, as it may be shown.</param>
/// <param name="Revision">The revision that was checked; null where damage kept it from being read.</param>
/// <param name="Counts">The numbers of records; null where damage kept them from being counted.</param>
/// <param name="Findings">What is wrong: of each kind the first ones.</param>
/// <param name="Found">The number of all findings, those left out included.</param>
public sealed record CheckReport(string Database, long? Revision, RegistryCounts? Counts, IReadOnlyList<CheckFinding> Findings, long Found)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Found == 0;
}
