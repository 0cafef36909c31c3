namespace Ocop.Domain.Criteria;

/// <summary>One of the three parts (phần) of a sheet.</summary>
/// <remarks>
/// In Decision 26/2026/QĐ-TTg, annex II: A, product and community strength, 40 points; B, marketing, 25; C, quality, 35.
/// </remarks>
public sealed class CriteriaPart
{
    internal CriteriaPart(string code, int maximum, IReadOnlyList<Criterion> criteria) =>
        (Code, Maximum, Criteria) = (code, maximum, criteria);

    /// <summary>"A", "B" or "C".</summary>
    public string Code { get; }

    /// <summary>The most points of the part: the sum of its criteria.</summary>
    public int Maximum { get; }

    /// <summary>The topmost criteria, most of them groups, in the sheet's order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }
}
