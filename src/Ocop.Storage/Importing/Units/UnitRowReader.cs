using Ocop.Domain.Places;
using Ocop.Domain.Text;

namespace Ocop.Storage.Importing.Units;

/// <summary>Reads one row of a list of units.</summary>
/// <param name="plan">How the list is read.</param>
/// <param name="sheet">The name of its sheet.</param>
internal sealed class UnitRowReader(UnitImportPlan plan, string sheet)
{
    private static readonly char[] CodeSeparators = [',', ';', '/', ' ', '+'];

    /// <summary>Reads a row.</summary>
    public UnitEntry Read(UnitCells cells)
    {
        var entry = new UnitEntry(sheet, cells.Row, "") { CodeCell = cells.AddressOf(UnitColumn.Code) };
        try
        {
            var code = cells.Text(UnitColumn.Code) ?? throw Malformed(cells, "The code is missing.");
            var name = cells.Text(UnitColumn.Name);
            entry = entry with { Unit = $"{code} {name}".TrimEnd() };
            if (name is null)
                throw cells.Refuse(UnitColumn.Name, UnitProblem.NameMissing, "The name is missing.");
            return code.Length == ProvinceCode.Length ? OfProvince(cells, entry, (code, name)) : OfCommune(cells, entry, (code, name));
        }
        catch (UnitRefusedException refused)
        {
            return entry with { Refusal = refused.Refusal };
        }
    }

    // The provinces of both eras are the law's and known; a list of them can only agree or not.
    private UnitEntry OfProvince(UnitCells cells, UnitEntry entry, (string Code, string Name) unit)
    {
        var days = UnitDays.Read(cells, null, plan.ValidFrom);
        var known = RequireProvince(cells, UnitColumn.Code, unit.Code, days.Era);
        return Provinces.FindByName(unit.Name, days.Era) == known
            ? entry with { Unit = $"{known.Key} {known.Name}" }
            : throw cells.Refuse(UnitColumn.Name, UnitProblem.ProvinceContradicted, $"'{unit.Name}' is not {known}.");
    }

    private UnitEntry OfCommune(UnitCells cells, UnitEntry entry, (string Code, string Name) unit)
    {
        if (!CommuneCode.TryParse(unit.Code, out var code))
        {
            throw Malformed(
                cells, $"'{unit.Code}' is no official code: five digits of a commune or two of a province, with their zeros in front, and districts are not recorded.");
        }

        var printed = PrintedPart.Parse(unit.Name);
        var kind = KindOf(cells, printed);
        var days = UnitDays.Read(cells, kind, plan.ValidFrom);
        var isKindInName = printed.Kind is { } word && UnitKinds.Find(word) == kind;
        var facts = new UnitFacts(code.In(days.Era), isKindInName ? printed.Name : VietnameseText.Normalize(unit.Name), kind, ProvinceOf(cells, days.Era))
        {
            From = days.From,
            Until = days.Until,
            District = cells.Text(UnitColumn.District),
            Successors = SuccessorsOf(cells, days.Era),
        };
        RequireLawful(cells, facts);
        return entry with { Unit = $"{facts.Key} {facts.Name}", Facts = WithEarlierKind(cells, facts) };
    }

    private static CommuneKind KindOf(UnitCells cells, PrintedPart printed)
    {
        var stated = cells.Text(UnitColumn.Kind) ?? printed.Kind
            ?? throw cells.Refuse(UnitColumn.Kind, UnitProblem.KindUnknown, "The kind is missing: xã, phường, đặc khu or thị trấn.");
        return UnitKinds.Find(stated)
            ?? throw cells.Refuse(UnitColumn.Kind, UnitProblem.KindUnknown, $"'{stated}' is no kind of a commune: xã, phường, đặc khu or thị trấn.");
    }

    private static Province ProvinceOf(UnitCells cells, ProvinceEra era)
    {
        var byCode = cells.Text(UnitColumn.ProvinceCode) is { } code ? RequireProvince(cells, UnitColumn.ProvinceCode, code, era) : null;
        if (cells.Text(UnitColumn.Province) is not { } name)
        {
            return byCode ?? throw cells.Refuse(
                cells.Has(UnitColumn.ProvinceCode) ? UnitColumn.ProvinceCode : UnitColumn.Province, UnitProblem.ProvinceUnknown, "The province is missing.");
        }

        var byName = Provinces.FindByName(name, era)
            ?? throw cells.Refuse(UnitColumn.Province, UnitProblem.ProvinceUnknown, $"'{name}' is no province of the era of the row.");
        return byCode is null || byCode == byName
            ? byName
            : throw cells.Refuse(UnitColumn.Province, UnitProblem.ProvinceContradicted, $"The code says {byCode}, the name {byName}.");
    }

    private static Province RequireProvince(UnitCells cells, UnitColumn column, string code, ProvinceEra era) => Provinces.Find(code, era)
        ?? throw cells.Refuse(
            column,
            UnitProblem.ProvinceUnknown,
            $"No province has the code '{code}' {(era == ProvinceEra.From2025Reform ? "since 1 July 2025" : "before 1 July 2025")}; a list of the other era states days or is given its first day.");

    private static List<string> SuccessorsOf(UnitCells cells, ProvinceEra era)
    {
        var codes = (cells.Text(UnitColumn.SuccessorCodes) ?? "").Split(CodeSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (codes.FirstOrDefault(code => !CommuneCode.TryParse(code, out _)) is { } wrong)
            throw cells.Refuse(UnitColumn.SuccessorCodes, UnitProblem.SuccessorMalformed, $"'{wrong}' is no official code of a commune.");
        return codes.Length == 0 || era == ProvinceEra.Before2025Reform
            ? [.. codes.Distinct().Order(StringComparer.Ordinal)]
            : throw cells.Refuse(UnitColumn.SuccessorCodes, UnitProblem.SuccessorMalformed, "Only a unit that ended by 30 June 2025 has successors here.");
    }

    private static void RequireLawful(UnitCells cells, UnitFacts facts)
    {
        var commune = Commune.Create(new CommuneFacts(facts.Key, facts.Name, facts.Kind) { Province = facts.Province });
        if (!commune.TryGetValue(out _, out var refusal))
            throw cells.Refuse(UnitColumn.Name, UnitProblem.NoSuchCommune, refusal.Message);
    }

    // The list says the kind now and the kind on an earlier day; when it changed is the row's or a resolution's to say.
    private static UnitFacts[] WithEarlierKind(UnitCells cells, UnitFacts now)
    {
        if (cells.EarlierKind is not { } earlier)
            return [now];
        var kind = UnitKinds.Find(earlier.Kind)
            ?? throw cells.Refuse(UnitColumn.Kind, UnitProblem.KindUnknown, $"'{earlier.Kind}' is no kind of a commune: xã, phường, đặc khu or thị trấn.");
        if (kind == now.Kind)
            return [now];
        var day = cells.Day(UnitColumn.KindChangedOn) ?? CommuneKindChanges.FindDay(now.Province, kind, now.Kind)
            ?? throw cells.Refuse(
                UnitColumn.Kind, UnitProblem.KindChangeWithoutDay, "The kind changed, and no resolution that is known here says when; state the day in a column kind_changed_on.");
        if (day <= earlier.Day || now.Until < day)
            throw cells.Refuse(UnitColumn.KindChangedOn, UnitProblem.DatesContradict, $"The kind cannot have changed on {day:R}.");
        if (now.From >= day)
            return [now];
        var before = now with { Kind = kind, Until = day.PlusDays(-1) };
        RequireLawful(cells, before);
        return [before, now with { From = day }];
    }

    private static UnitRefusedException Malformed(UnitCells cells, string message) => cells.Refuse(UnitColumn.Code, UnitProblem.CodeMalformed, message);
}
