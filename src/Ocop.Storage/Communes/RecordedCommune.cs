using Ocop.Domain.Places;
using Ocop.Domain.Text;

namespace Ocop.Storage.Communes;

/// <summary>A recorded commune under one of the names that it had within its era.</summary>
/// <param name="row">Its row.</param>
internal sealed class RecordedCommune(CommuneRow row)
{
    private readonly PrintedPart name = PrintedPart.Parse(FullNameOf(row));
    private readonly PrintedPart? district = row.District is { } printed ? PrintedPart.Parse(printed) : null;

    /// <summary>The official code.</summary>
    public string Code => row.OfficialCode;

    /// <summary>The units from 1 July 2025 that a list names as holding its area.</summary>
    public IReadOnlyList<string> Successors => row.SuccessorCodes;

    /// <summary>Whether a printed commune and district may be this one: equal names, and kinds that are equal or not printed.</summary>
    public bool IsNamed(PrintedPart commune, PrintedPart? inDistrict) => name.MayBeSameAs(commune) && MayLieIn(inDistrict);

    /// <summary>Whether they may be this one once accents are taken for left out.</summary>
    public bool IsNamedWithoutAccents(PrintedPart commune, PrintedPart? inDistrict) =>
        VietnameseText.LeavesOutOnlyAccents(commune.Name, name.Name)
        && (commune.Kind is null || commune.Kind == name.Kind)
        && MayLieIn(inDistrict);

    private bool MayLieIn(PrintedPart? printed) => printed is null || district is null || district.MayBeSameAs(printed)
        || (VietnameseText.LeavesOutOnlyAccents(printed.Name, district.Name) && (printed.Kind is null || printed.Kind == district.Kind));

    private static string FullNameOf(CommuneRow row)
    {
        var key = CommuneCode.Parse(row.OfficialCode).In(row.Era);
        return Commune.Create(new CommuneFacts(key, row.Name, row.Kind)).Value.FullNameAt(default);
    }
}
