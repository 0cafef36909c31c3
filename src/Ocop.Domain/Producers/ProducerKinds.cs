using System.Collections.Frozen;
using Ocop.Domain.Text;

namespace Ocop.Domain.Producers;

/// <summary>Reads the kind of a producer from its printed form.</summary>
public static class ProducerKinds
{
    private static readonly FrozenDictionary<string, ProducerKind> ByPrintedForm = new Dictionary<string, ProducerKind>
    {
        ["hop tac xa"] = ProducerKind.Cooperative,
        ["htx"] = ProducerKind.Cooperative,
        ["to hop tac"] = ProducerKind.CooperativeGroup,
        ["tht"] = ProducerKind.CooperativeGroup,
        ["doanh nghiep"] = ProducerKind.Enterprise,
        ["doanh nghiep nho va vua"] = ProducerKind.Enterprise,
        ["doanh nghiep tu nhan"] = ProducerKind.Enterprise,
        ["cong ty"] = ProducerKind.Enterprise,
        ["trang trai"] = ProducerKind.Farm,
        ["ho san xuat"] = ProducerKind.ProductionHousehold,
        ["ho kinh doanh"] = ProducerKind.BusinessHousehold,
        ["ho kinh doanh ca the"] = ProducerKind.BusinessHousehold,
        ["ho gia dinh co dang ky kinh doanh"] = ProducerKind.BusinessHousehold,
        ["hkd"] = ProducerKind.BusinessHousehold,
        ["hoi"] = ProducerKind.Association,
        ["hiep hoi"] = ProducerKind.Association,
        ["trung tam dieu hanh"] = ProducerKind.OperatingCentre,
    }.ToFrozenDictionary();

    /// <summary>The kind that a printed form names.</summary>
    /// <remarks>
    /// Forms that article 2.3 does not know, such as "Cơ sở sản xuất" or "Làng nghề", fit none and are kept as printed.
    /// </remarks>
    /// <param name="printedForm">The form as printed, such as "Hợp tác xã".</param>
    /// <returns>The kind; null where the form fits none.</returns>
    public static ProducerKind? FindByPrintedForm(string? printedForm) =>
        ByPrintedForm.TryGetValue(VietnameseText.Fold(printedForm ?? ""), out var kind) ? kind
            : ProducerName.Parse(printedForm ?? "") is { OwnName: "" } form ? FindByLegalForm(form.Form)
            : null;

    /// <summary>The kind of the producers of a legal form.</summary>
    /// <remarks>A branch or works is of its company's kind; ask for the form of the company.</remarks>
    /// <param name="form">The form.</param>
    /// <returns>The kind; null for forms that article 2.3 does not know.</returns>
    public static ProducerKind? FindByLegalForm(LegalForm form) => Guard.Defined(form) switch
    {
        LegalForm.Cooperative => ProducerKind.Cooperative,
        LegalForm.CooperativeGroup => ProducerKind.CooperativeGroup,
        LegalForm.LimitedCompany or LegalForm.JointStockCompany or LegalForm.PrivateEnterprise or LegalForm.Partnership
            or LegalForm.Company => ProducerKind.Enterprise,
        LegalForm.BusinessHousehold => ProducerKind.BusinessHousehold,
        LegalForm.ProductionHousehold => ProducerKind.ProductionHousehold,
        LegalForm.Farm => ProducerKind.Farm,
        LegalForm.Association => ProducerKind.Association,
        _ => null,
    };

    /// <summary>Whether article 2.3 knows a kind as a producer of tourism services only.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>True for associations and operating centres.</returns>
    public static bool IsForTourismOnly(ProducerKind kind) =>
        Guard.Defined(kind) is ProducerKind.Association or ProducerKind.OperatingCentre;
}
