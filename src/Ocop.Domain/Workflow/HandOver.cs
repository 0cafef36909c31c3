using System.Collections.Immutable;
using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>What is handed to the next level, and when.</summary>
public sealed record HandOver
{
    private HandOver(LocalDate on, ImmutableSortedSet<DossierPaper> papers, int samples, DossierCopies copies) =>
        (On, Papers, Samples, Copies) = (on, papers, samples, copies);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The papers.</summary>
    public ImmutableSortedSet<DossierPaper> Papers { get; private init; }

    /// <summary>The number of product samples.</summary>
    public int Samples { get; }

    /// <summary>In what form the papers are handed over.</summary>
    public DossierCopies Copies { get; }

    /// <summary>A hand-over.</summary>
    /// <param name="on">The day.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="samples">The number of samples, 0 or more.</param>
    /// <param name="copies">In what form; a paper and an electronic set where not given.</param>
    /// <returns>The hand-over, or <see cref="SamplesNegative"/>.</returns>
    public static Result<HandOver> Create(
        LocalDate on,
        IEnumerable<DossierPaper> papers,
        int samples = 0,
        DossierCopies copies = DossierCopies.PaperAndElectronic) =>
        samples < 0
            ? new SamplesNegative(samples)
            : new HandOver(on, [.. Guard.NotNull(papers).Select(paper => Guard.Defined(paper, nameof(papers)))], samples, Guard.Defined(copies));

    /// <summary>The same with a paper more.</summary>
    internal HandOver With(DossierPaper paper) => this with { Papers = Papers.Add(paper) };
}
