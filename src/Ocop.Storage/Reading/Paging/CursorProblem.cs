namespace Ocop.Storage.Reading.Paging;

/// <summary>Why a cursor cannot be used.</summary>
public enum CursorProblem
{
    /// <summary>The text is no cursor of this registry, or it was damaged on its way.</summary>
    Malformed,

    /// <summary>The cursor was made for another order.</summary>
    OtherOrder,
}
