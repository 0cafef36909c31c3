namespace Ocop.Storage.Importing.Units;

/// <summary>Ends the reading of one row; the reader of the row catches it.</summary>
internal sealed class UnitRefusedException(UnitRefusal refusal) : Exception(refusal.Message)
{
    /// <summary>What is wrong.</summary>
    public UnitRefusal Refusal => refusal;
}
