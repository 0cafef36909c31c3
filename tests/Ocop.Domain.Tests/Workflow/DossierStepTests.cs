using System.Reflection;
using Ocop.Domain.Workflow;

namespace Ocop.Domain.Tests.Workflow;

public class DossierStepTests
{
    private static readonly Type[] Steps =
    [
        .. typeof(DossierStep).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DossierStep))),
        typeof(Dossier),
        typeof(ProductPlan),
    ];

    // The rules for what leads where, as the compiler sees them: nothing else makes a step.
    [Fact]
    public void Each_step_is_made_by_the_step_before_it_alone()
    {
        string[] expected =
        [
            "CommuneReview -> ProposedDossier",
            "Dossier -> CommuneReview",
            "Dossier -> Dossier",
            "ForwardedDossier -> MinistryRating",
            "ProductIdea -> ProductPlan",
            "ProductPlan -> Dossier",
            "ProposedDossier -> ForwardedDossier",
            "ProposedDossier -> ProvinceRating",
            "RatedFiveStars -> DeclinedDossier",
            "RatedFiveStars -> Recognition",
            "RatedForMinistry -> ForwardedDossier",
            "RatedForProvince -> DeclinedDossier",
            "RatedForProvince -> Recognition",
            "ReturnedToProvince -> DeclinedDossier",
            "ReturnedToProvince -> ProposedDossier",
            "ReturnedToProvince -> Recognition",
        ];

        var made = typeof(DossierStep).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Result<>)
                && Steps.Append(typeof(DossierStep)).Contains(method.ReturnType.GetGenericArguments()[0]))
            .Select(method => $"{method.DeclaringType!.Name} -> {method.ReturnType.GetGenericArguments()[0].Name}")
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, made);
    }

    [Fact]
    public void No_step_has_a_public_constructor()
    {
        Assert.All(Steps, step => Assert.Empty(step.GetConstructors()));
    }

    [Fact]
    public void Steps_that_are_not_abstract_are_sealed()
    {
        Assert.All(Steps, step => Assert.True(step.IsSealed || step.IsAbstract));
    }
}
