using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Rows;

/// <summary>A product as a list states it: every field beside its raw text and its cell; null where the list says nothing of it.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="RowNumber">The row, from 1 on; a row of text that lists several products yields one of these for each.</param>
internal sealed record ListRow(string Sheet, int RowNumber) : ListEntry(Sheet, RowNumber)
{
    /// <summary>The place among the products of the row, from 1 on; 1 where the row lists one.</summary>
    public int Item { get; init; } = 1;

    /// <summary>Whether the workbook hides the row or its sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The product's name without list numbers and loose marks.</summary>
    public PrintedField<string>? ProductName { get; init; }

    /// <summary>The producer, its legal form apart, without the address.</summary>
    public PrintedField<ProducerName>? Producer { get; init; }

    /// <summary>The legal form in a column of its own.</summary>
    public PrintedField<string>? ProducerForm { get; init; }

    /// <summary>The address, or the place at the end of the producer's cell where there is none.</summary>
    public PrintedField<PrintedAddress>? Address { get; init; }

    /// <summary>Commune, district and province as printed, from the address, columns of their own, the producer's cell, headings and titles.</summary>
    public PrintedPlace Place { get; init; } = new(null, null, null);

    /// <summary>The stars and what is said of them.</summary>
    public PrintedField<StatedStars>? Stars { get; init; }

    /// <summary>The points, 0 to 100.</summary>
    public PrintedField<decimal>? Score { get; init; }

    /// <summary>The decision.</summary>
    public PrintedField<DecisionNumber>? Decision { get; init; }

    /// <summary>The date of the decision.</summary>
    public PrintedField<StatedDate>? DecisionDate { get; init; }

    /// <summary>The year or month of recognition, where it stands apart from the decision's date.</summary>
    public PrintedField<StatedDate>? RecognitionYear { get; init; }

    /// <summary>The group of products or line of business, as printed.</summary>
    public PrintedField<string>? Group { get; init; }

    /// <summary>The remark, as printed.</summary>
    public PrintedField<string>? Note { get; init; }

    /// <summary>What the remark says of the certificate's life, where it says one thing.</summary>
    public PrintedField<LifeCycle>? LifeCycle { get; init; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    /// <summary>The ways in which the name may stand for several products.</summary>
    public IReadOnlyList<SplitProposal> Proposals { get; init; } = [];

    /// <summary>Data of persons that was dropped.</summary>
    public IReadOnlyList<DroppedData> Dropped { get; init; } = [];

    /// <summary>Whether the row cannot be recorded as it is.</summary>
    public bool IsRefused => Problems.Any(problem => problem.IsRefusal);
}
