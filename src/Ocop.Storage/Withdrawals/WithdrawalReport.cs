namespace Ocop.Storage.Withdrawals;

/// <summary>What was withdrawn.</summary>
/// <param name="Withdrawn">The record that was asked for, and behind it those that went with it.</param>
public sealed record WithdrawalReport(IReadOnlyList<Withdrawal> Withdrawn);
