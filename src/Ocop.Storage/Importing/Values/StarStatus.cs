namespace Ocop.Storage.Importing.Values;

/// <summary>What a list says of the stars that it prints.</summary>
internal enum StarStatus
{
    /// <summary>The product has them.</summary>
    Recognised,

    /// <summary>Its points reach them (tiềm năng), and the ministry has not confirmed them.</summary>
    Potential,

    /// <summary>Somebody proposes them (đề xuất, đề nghị).</summary>
    Proposed,

    /// <summary>The product has none: nothing awarded, or not rated yet.</summary>
    None,

    /// <summary>They were withdrawn (thu hồi, loại khỏi danh sách).</summary>
    Revoked,

    /// <summary>Their time is over (hết hạn).</summary>
    Expired,

    /// <summary>The text names several numbers of stars, or none that can be told.</summary>
    Unclear,
}
