using System.Globalization;
using Ocop.Domain;
using Ocop.Domain.Codes;
using Ocop.Storage.Certificates;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Products;

namespace Ocop.Storage.Generating;

/// <summary>Makes the rows of dossiers under way on the plan's day.</summary>
internal sealed class DossierMaker(GenerationPlan plan)
{
    // Of a thousand certified products, those that seek stars anew.
    private const int SeekingShare = 30;

    private static readonly WeightedList<DossierStage> Stages = new((DossierStage.Candidate, 650), (DossierStage.CouncilPassed, 350));

    /// <summary>Makes the dossier of a product; null where none is under way.</summary>
    public DossierRow? FindFor(ProductRow product, IReadOnlyList<CertificateRow> certificates, RandomStream random)
    {
        if (certificates.Count > 0 && !random.Happens(SeekingShare))
            return null;
        var sought = certificates is [.., { Stars: { } stars }] ? Math.Min(stars + 1, StarRating.Maximum) : StarRating.MinimumCertifiable;
        var stage = sought == StarRating.Maximum ? DossierStage.ProposedFiveStar : Stages.Pick(random);
        var year = plan.AsOf.Year;
        return new DossierRow
        {
            Code = RegistryCode.ForDossier(RegistryCode.Parse(product.Code), year.ToString(CultureInfo.InvariantCulture)).Text,
            Stage = stage,
            StarsProposed = sought,
            Score = stage == DossierStage.Candidate ? null : GeneratedScore.Of(sought, plan.AsOf, random),
            StatedYear = year,
        };
    }
}
