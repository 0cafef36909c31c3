using Ocop.Domain.Refusals;

namespace Ocop.Domain.Places;

/// <summary>A table of what became of former communes and districts, supplied by the caller.</summary>
/// <remarks>
/// Only provinces went whole into one unit in 2025. Which unit holds a former commune or district is laid down province by
/// province, and some went to several; the package holds no such table, answers from the one it is given, and guesses
/// nothing beyond it.
/// </remarks>
public sealed class UnitSuccessions
{
    private readonly UnitSuccession[] rows;

    private UnitSuccessions(UnitSuccession[] rows) => this.rows = rows;

    /// <summary>A table of rows.</summary>
    /// <param name="rows">The rows, each of another former unit.</param>
    /// <returns>The table, <see cref="SuccessionEmpty"/> or <see cref="SuccessionStatedTwice"/>.</returns>
    public static Result<UnitSuccessions> Create(IEnumerable<UnitSuccession> rows)
    {
        var table = Guard.NoneNull(rows);
        if (Array.Find(table, row => row.Successors.Count == 0) is { } empty)
        {
            return new SuccessionEmpty(empty.Former);
        }

        var twice = table.GroupBy(row => row.Former.Key).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? new UnitSuccessions(table) : new SuccessionStatedTwice(twice.First().Former);
    }

    /// <summary>What became of the unit that a printed place names: its commune, or its district where no commune is printed.</summary>
    /// <remarks>A part that is not printed excludes nothing, so a commune without its district may be several.</remarks>
    /// <param name="place">The place as printed; shortened kinds and the province's old or new name do not matter.</param>
    /// <returns>The answer; without candidates where the table has no such unit.</returns>
    public SuccessorAnswer Find(PrintedPlace place)
    {
        Guard.NotNull(place);
        return AnswerOf(rows.Where(row => row.Former.MayBe(place)));
    }

    /// <summary>What became of the unit of a code.</summary>
    /// <param name="code">The code with its era.</param>
    /// <returns>The answer; without candidates where the table has no such code.</returns>
    public SuccessorAnswer Find(PlaceCode code)
    {
        Guard.NotNull(code);
        return AnswerOf(rows.Where(row => row.Former.Code == code));
    }

    private static SuccessorAnswer AnswerOf(IEnumerable<UnitSuccession> rows)
    {
        UnitSuccession[] found = [.. rows];
        return new SuccessorAnswer(
            [.. found.Select(row => row.Former)],
            [.. found.SelectMany(row => row.Successors).DistinctBy(unit => unit.Key)]);
    }
}
