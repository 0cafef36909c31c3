using Ocop.Domain.Classification;
using Ocop.Domain.Refusals;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class ProductIdeaTests
{
    [Fact]
    public void A_plan_follows_its_idea()
    {
        var idea = new ProductIdea(Subject(), Day("2026-02-02"));

        Assert.Equal(Day("2026-02-02"), idea.Plan(Day("2026-02-02")).Value.On);
        Assert.Equal(
            new StepOutOfOrder("business plan", Day("2026-02-01"), "product idea", Day("2026-02-02")),
            idea.Plan(Day("2026-02-01")).Refusal);
    }

    [Fact]
    public void A_product_without_a_name_is_refused_with_the_article()
    {
        var refusal = DossierSubject.Create(" ", "HTX Nhân Hậu", ProductSet.Get(5).Value).Refusal!;

        Assert.Equal(new NameMissing("product"), refusal);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 6", refusal.Article!.ToString());
        Assert.Equal(new NameMissing("producer"), DossierSubject.Create("Cá kho", "", ProductSet.Get(5).Value).Refusal);
    }
}
