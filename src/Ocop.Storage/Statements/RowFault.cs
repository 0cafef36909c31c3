using Ocop.Domain.Refusals;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Statements;

/// <summary>Why a row cannot be recorded.</summary>
/// <param name="Row">The row.</param>
internal abstract record RowFault(StatedRow Row);

/// <summary>The row tells of a record that was withdrawn: a decision took it out, so it does not come back because a source says the same again.</summary>
/// <param name="Row">The row.</param>
/// <param name="Withdrawal">The withdrawal.</param>
/// <param name="StandsFor">The code of the record that stands for it now; null where none does.</param>
internal sealed record TellsOfWithdrawn(StatedRow Row, Withdrawal Withdrawal, string? StandsFor) : RowFault(Row);

/// <summary>A fact of the row is refused.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fact">The fact that is refused.</param>
/// <param name="Value">What the row states of it; null where it states nothing.</param>
internal abstract record FactFault(StatedRow Row, StatedFact Fact, string? Value) : RowFault(Row);

/// <summary>The law or what is recorded of the certificate rules the fact out.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fact">The fact that is refused.</param>
/// <param name="Value">What the row states of it; null where it states nothing.</param>
/// <param name="Refusal">Why.</param>
internal sealed record RuledOut(StatedRow Row, StatedFact Fact, string? Value, Refusal Refusal) : FactFault(Row, Fact, Value);

/// <summary>Another row of the same file states something else of the same certificate or dossier.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fact">The fact that is refused.</param>
/// <param name="Value">What the row states of it.</param>
/// <param name="Other">The other row.</param>
/// <param name="OtherValue">What the other row states of it.</param>
internal sealed record Contradicted(StatedRow Row, StatedFact Fact, string Value, StatedRow Other, string OtherValue)
    : FactFault(Row, Fact, Value);
