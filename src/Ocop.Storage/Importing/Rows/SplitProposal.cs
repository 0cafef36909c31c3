using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Rows;

/// <summary>Why one name may stand for several products.</summary>
internal enum SplitReason
{
    /// <summary>Names apart by commas or semicolons, or the same word again behind "và".</summary>
    Enumeration,

    /// <summary>One name with several variants: sizes, degrees, kinds.</summary>
    Variants,

    /// <summary>The name states a number of products and does not name them.</summary>
    Counted,

    /// <summary>A set (bộ sản phẩm, nhóm), which may be one certificate.</summary>
    Set,
}

/// <summary>A name that may stand for several products, for people to decide: only the decision says whether it counts them apart.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Cell">The cell of the name.</param>
/// <param name="Names">The names it may be split into; empty where the text does not say them.</param>
/// <param name="Count">The number of products that the text states or names; null where it says none.</param>
internal sealed record SplitProposal(SplitReason Reason, CellAddress Cell, IReadOnlyList<string> Names, int? Count);
