using NodaTime;
using Ocop.Domain.Places;

namespace Ocop.Storage.Importing.Units;

/// <summary>The days that a row states and those that follow where it states none.</summary>
/// <param name="Era">The era of the unit.</param>
/// <param name="From">The first day; null where it is not stated.</param>
/// <param name="Until">The last day; null while it is in force.</param>
internal sealed record UnitDays(ProvinceEra Era, LocalDate? From, LocalDate? Until)
{
    private static readonly LocalDate LastDayBefore = ProvinceEras.ReformDay.PlusDays(-1);

    /// <summary>Reads the days of a row.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="kind">The kind, which some eras alone have; null for a province.</param>
    /// <param name="listFrom">The first day of units whose rows state none; null where the list has none.</param>
    /// <exception cref="UnitRefusedException">The days contradict one another.</exception>
    public static UnitDays Read(UnitCells cells, CommuneKind? kind, LocalDate? listFrom)
    {
        var (from, until) = (cells.Day(UnitColumn.ValidFrom), cells.Day(UnitColumn.ValidUntil));
        var era = EraOf(cells, kind, from ?? until ?? listFrom);
        var days = new UnitDays(era, from ?? FirstDay(era, listFrom), until ?? (era == ProvinceEra.Before2025Reform ? LastDayBefore : null));
        days.Require(cells);
        return days;
    }

    private static ProvinceEra EraOf(UnitCells cells, CommuneKind? kind, LocalDate? day) => (day, kind) switch
    {
        ({ } stated, _) => ProvinceEras.At(stated),
        (_, CommuneKind.Town) => ProvinceEra.Before2025Reform,
        _ => cells.Has(UnitColumn.District) ? ProvinceEra.Before2025Reform : ProvinceEra.From2025Reform,
    };

    private static LocalDate? FirstDay(ProvinceEra era, LocalDate? listFrom) =>
        listFrom is { } day && ProvinceEras.At(day) == era ? day : era == ProvinceEra.From2025Reform ? ProvinceEras.ReformDay : null;

    private void Require(UnitCells cells)
    {
        if (Until < From)
            throw cells.Refuse(UnitColumn.ValidUntil, UnitProblem.DatesContradict, $"The last day {Until:R} lies before the first day {From:R}.");
        if (From is { } first && ProvinceEras.At(first) != Era)
        {
            throw cells.Refuse(
                UnitColumn.ValidFrom, UnitProblem.DatesContradict, "The days lie in both eras, which 1 July 2025 parts; state a row for each.");
        }

        if (Until is { } last && ProvinceEras.At(last) != Era)
        {
            throw cells.Refuse(
                UnitColumn.ValidUntil, UnitProblem.DatesContradict, "The days lie in both eras, which 1 July 2025 parts; state a row for each.");
        }
    }
}
