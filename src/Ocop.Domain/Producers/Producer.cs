using System.Text.Json.Serialization;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Producers;

/// <summary>A producer (chủ thể): the organisation or household whose product takes part in the programme.</summary>
/// <remarks>
/// Valid by construction: it has a name, and facts only where they can be. Its kind is one of article 2.3 of Decision
/// 26/2026/QĐ-TTg where the printed form fits one, and the form is kept as printed where it fits none. Whether it may take
/// part is a question to it, for lists name producers that the article does not know.
/// </remarks>
public sealed class Producer
{
    private readonly ProducerFacts facts;

    private Producer(ProducerFacts facts, ProducerName name, ProducerKind? kind) => (this.facts, Name, Kind) = (facts, name, kind);

    /// <summary>The name, with its legal form apart.</summary>
    public ProducerName Name { get; }

    /// <summary>The kind; null where neither the printed form nor the name fits one of the article.</summary>
    public ProducerKind? Kind { get; }

    /// <summary>The form as printed; null where none is.</summary>
    public string? KindAsPrinted => facts.KindAsPrinted;

    /// <summary>The legal form that the name states, that of the company where it names a branch.</summary>
    public LegalForm Form => Name.FormInLaw;

    /// <summary>The place as printed; null where none is.</summary>
    public PrintedPlace? Place => facts.Place;

    /// <summary>The tax code; null where it is not known.</summary>
    public TaxCode? TaxCode => facts.TaxCode;

    /// <summary>The share of the capital that local people hold; null where it is not known.</summary>
    public LocalCapitalShare? LocalCapital => facts.LocalCapital;

    /// <summary>The latest yearly rating of a cooperative; null where it is not known.</summary>
    public CooperativeRating? Rating => facts.Rating;

    /// <summary>The size of an enterprise; null where it is not known.</summary>
    public EnterpriseSize? Size => facts.Size;

    /// <summary>Whether criterion 3.2 gives its point; personal, see <see cref="ProducerFacts.RepresentativeEarnsPoint"/>.</summary>
    [JsonIgnore]
    public bool? RepresentativeEarnsPoint => facts.RepresentativeEarnsPoint;

    /// <summary>A producer of what is known.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>
    /// The producer, <see cref="ProducerNameMissing"/>, <see cref="CooperativeRatingMisplaced"/>,
    /// <see cref="EnterpriseSizeMisplaced"/> or <see cref="LocalCapitalMisplaced"/>.
    /// </returns>
    public static Result<Producer> Create(ProducerFacts facts)
    {
        Guard.NotNull(facts);
        CheckEnums(facts);
        var name = ProducerName.Parse(facts.Name);
        var kind = ProducerKinds.FindByPrintedForm(facts.KindAsPrinted)
            ?? (string.IsNullOrWhiteSpace(facts.KindAsPrinted) ? ProducerKinds.FindByLegalForm(name.FormInLaw) : null);
        return FindRefusal(facts, kind) is { } refusal ? refusal : new Producer(facts, name, kind);
    }

    /// <summary>Why the producer may not take part with a product.</summary>
    /// <param name="withTourism">Whether the product is one of tourism services, set 26.</param>
    /// <param name="policy">How the article is read where it is silent; null for <see cref="EligibilityPolicy.Listed"/>.</param>
    /// <returns>
    /// The refusal: <see cref="ProducerFormUnlisted"/>, <see cref="ProducerKindForTourismOnly"/> or
    /// <see cref="LargeEnterpriseUnlisted"/>; null where nothing known stands against it.
    /// </returns>
    public Refusal? FindObstacle(bool withTourism, EligibilityPolicy? policy = null)
    {
        policy ??= EligibilityPolicy.Listed;
        return this switch
        {
            { Kind: null } => policy.AdmitsUnlistedForms ? null : new ProducerFormUnlisted(KindAsPrinted ?? Name.Printed),
            { Kind: { } kind } when ProducerKinds.IsForTourismOnly(kind) && !withTourism => new ProducerKindForTourismOnly(kind),
            { Size: EnterpriseSize.Large } when !policy.AdmitsLargeEnterprises => new LargeEnterpriseUnlisted(Name.Printed),
            _ => null,
        };
    }

    /// <summary>The option of criterion 3.1 that the producer's type meets.</summary>
    /// <remarks>
    /// The sheet names households that are registered; that a production household meets the first option too is an
    /// inference. Partnerships are not named and meet none.
    /// </remarks>
    /// <param name="withTourism">Whether the sheet is that of tourism services, set 26.</param>
    /// <returns>The option; null where what is known does not decide it, such as a joint-stock company without its local share.</returns>
    public EntityTypeOption? FindEntityTypeOption(bool withTourism) => Kind switch
    {
        ProducerKind.Cooperative => EntityTypeOption.CooperativeOrLocalMajority,
        ProducerKind.CooperativeGroup or ProducerKind.Farm or ProducerKind.ProductionHousehold or ProducerKind.BusinessHousehold =>
            EntityTypeOption.HouseholdFarmOrGroup,
        ProducerKind.Association or ProducerKind.OperatingCentre => withTourism ? EntityTypeOption.CooperativeOrLocalMajority : null,
        ProducerKind.Enterprise => FindCompanyOption(),
        _ => null,
    };

    /// <summary>The name as printed.</summary>
    public override string ToString() => Name.Printed;

    private EntityTypeOption? FindCompanyOption() => Form switch
    {
        LegalForm.LimitedCompany or LegalForm.PrivateEnterprise => EntityTypeOption.CompanyWithoutLocalMajority,
        LegalForm.JointStockCompany => LocalCapital switch
        {
            { IsMajority: true } => EntityTypeOption.CooperativeOrLocalMajority,
            { IsMajority: false } => EntityTypeOption.CompanyWithoutLocalMajority,
            null => null,
        },
        _ => null,
    };

    private static void CheckEnums(ProducerFacts facts)
    {
        if (facts.Rating is { } rating)
        {
            Guard.Defined(rating, nameof(facts));
        }

        if (facts.Size is { } size)
        {
            Guard.Defined(size, nameof(facts));
        }
    }

    // A fact stands against the kind only where the kind is known.
    private static Refusal? FindRefusal(ProducerFacts facts, ProducerKind? kind) => facts switch
    {
        _ when Text.VietnameseText.Fold(facts.Name).Length == 0 => new ProducerNameMissing(),
        { Rating: { } rating } when kind is not (null or ProducerKind.Cooperative) => new CooperativeRatingMisplaced(facts.Name, rating),
        { Size: { } size } when kind is not (null or ProducerKind.Enterprise) => new EnterpriseSizeMisplaced(facts.Name, size),
        { LocalCapital: { } share } when kind is not (null or ProducerKind.Enterprise) => new LocalCapitalMisplaced(facts.Name, share),
        _ => null,
    };
}
