namespace Ocop.Domain.Workflow;

/// <summary>The annual cycle (chu trình OCOP thường niên): six steps, from the producers up.</summary>
/// <remarks>
/// The programme's guides name the steps; Decision 26/2026/QĐ-TTg sets dates for the fifth alone, see
/// <see cref="EvaluationRounds"/>. When the others take place differs from province to province.
/// </remarks>
public static class AnnualCycle
{
    /// <summary>Step 1: the programme is made known and explained.</summary>
    public static CycleStep Propaganda { get; } = new(1, "Tuyên truyền, hướng dẫn về OCOP", "Propaganda and guidance");

    /// <summary>Step 2: producers register ideas; see <see cref="ProductIdea"/>.</summary>
    public static CycleStep Ideas { get; } = new(2, "Nhận đăng ký ý tưởng sản phẩm", "Receive product ideas");

    /// <summary>Step 3: producers hand in business plans; see <see cref="ProductPlan"/>.</summary>
    public static CycleStep Plans { get; } = new(3, "Nhận phương án, dự án sản xuất kinh doanh", "Receive business plans");

    /// <summary>Step 4: the plans are carried out.</summary>
    public static CycleStep Production { get; } = new(4, "Triển khai phương án, dự án sản xuất kinh doanh", "Carry out the plans");

    /// <summary>Step 5: dossiers are evaluated and products ranked; see <see cref="Dossier"/>.</summary>
    public static CycleStep Evaluation { get; } = new(5, "Đánh giá và xếp hạng sản phẩm", "Evaluate and rank products");

    /// <summary>Step 6: trade promotion.</summary>
    public static CycleStep Promotion { get; } = new(6, "Xúc tiến thương mại", "Promote trade");

    /// <summary>The six steps in their order.</summary>
    public static IReadOnlyList<CycleStep> Steps { get; } = [Propaganda, Ideas, Plans, Production, Evaluation, Promotion];

    /// <summary>The step that follows; the sixth leads to the first of the next year.</summary>
    /// <param name="step">A step.</param>
    /// <returns>The next step.</returns>
    public static CycleStep Next(CycleStep step) => Steps[Guard.NotNull(step).Number % Steps.Count];
}
