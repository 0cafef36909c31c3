using Ocop.Domain.Refusals;

namespace Ocop.Storage.Statements;

/// <summary>Why a row cannot be recorded.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fact">The fact that is refused.</param>
/// <param name="Value">What the row states of it; null where it states nothing.</param>
internal abstract record RowFault(StatedRow Row, StatedFact Fact, string? Value);

/// <summary>The law or what is recorded of the certificate rules the fact out.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fact">The fact that is refused.</param>
/// <param name="Value">What the row states of it; null where it states nothing.</param>
/// <param name="Refusal">Why.</param>
internal sealed record RuledOut(StatedRow Row, StatedFact Fact, string? Value, Refusal Refusal) : RowFault(Row, Fact, Value);

/// <summary>Another row of the same file states something else of the same certificate or dossier.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fact">The fact that is refused.</param>
/// <param name="Value">What the row states of it.</param>
/// <param name="Other">The other row.</param>
/// <param name="OtherValue">What the other row states of it.</param>
internal sealed record Contradicted(StatedRow Row, StatedFact Fact, string Value, StatedRow Other, string OtherValue)
    : RowFault(Row, Fact, Value);
