using System.Text;
using Ocop.Domain.Workflow;

namespace Ocop.Domain.Tests.Workflow;

public class AnnualCycleTests
{
    [Fact]
    public void Six_steps_follow_each_other_and_begin_anew()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], AnnualCycle.Steps.Select(step => step.Number));
        Assert.Equal(AnnualCycle.Plans, AnnualCycle.Next(AnnualCycle.Ideas));
        Assert.Equal(AnnualCycle.Propaganda, AnnualCycle.Next(AnnualCycle.Promotion));
        Assert.Equal("Đánh giá và xếp hạng sản phẩm", AnnualCycle.Evaluation.Name);
    }

    [Fact]
    public void Vietnamese_names_are_in_normal_form_C()
    {
        Assert.All(AnnualCycle.Steps, step => Assert.True(step.Name.IsNormalized(NormalizationForm.FormC)));
    }
}
