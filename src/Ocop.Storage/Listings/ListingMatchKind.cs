namespace Ocop.Storage.Listings;

/// <summary>How closely a product fits a listing; the better kinds come first.</summary>
public enum ListingMatchKind
{
    /// <summary>Every name given is spelled as recorded, but for case and what spelling leaves free.</summary>
    Exact,

    /// <summary>A name leaves out accents, or differs in how a producer's legal form is written.</summary>
    Folded,

    /// <summary>A name only resembles the recorded one, or has accents that contradict it.</summary>
    Similar,
}
