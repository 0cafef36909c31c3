namespace Ocop.Storage.Suggesting;

/// <summary>In which form a name can begin, the better match first.</summary>
internal enum NameStartForm
{
    /// <summary>From its first word on, with its accents.</summary>
    Exact,

    /// <summary>From its first word on, folded.</summary>
    Folded,

    /// <summary>From a later word on, folded.</summary>
    LaterWord,
}
