namespace Ocop.Storage.Writing.Queueing;

/// <summary>A statement with the values with which it is executed once.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Values">The values in the order of its parameters; <see cref="DBNull"/> for none.</param>
internal readonly record struct WaitingWrite(WriteStatement Statement, object[] Values);
