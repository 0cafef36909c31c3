using System.Text.RegularExpressions;

namespace Ocop.Storage.Importing.Values;

/// <summary>What a remark says of a certificate's life.</summary>
internal enum LifeCycle
{
    /// <summary>Recognised for the first time (công nhận mới).</summary>
    New,

    /// <summary>Evaluated and recognised again (đánh giá lại, tái công nhận, công nhận lại, cấp lại).</summary>
    Again,

    /// <summary>Raised to more stars (nâng hạng).</summary>
    Upgraded,

    /// <summary>Its time is over (hết hạn).</summary>
    Expired,

    /// <summary>Withdrawn (thu hồi, loại khỏi danh sách).</summary>
    Revoked,
}

/// <summary>Reads what a remark says of a certificate's life.</summary>
internal static partial class LifeCycleReader
{
    private static readonly (Regex Words, LifeCycle Says)[] All =
    [
        (Revoked(), LifeCycle.Revoked),
        (Expired(), LifeCycle.Expired),
        (Upgraded(), LifeCycle.Upgraded),
        (Again(), LifeCycle.Again),
        (New(), LifeCycle.New),
    ];

    /// <summary>What the text says; null where it says nothing, or several things.</summary>
    public static LifeCycle? Find(string text)
    {
        var key = CellText.Key(text);
        return All.Where(one => one.Words.IsMatch(key)).ToArray() is [var only] ? only.Says : null;
    }

    [GeneratedRegex("thu hồi|loại khỏi danh sách")]
    private static partial Regex Revoked();

    [GeneratedRegex("hết hạn|hết hiệu lực")]
    private static partial Regex Expired();

    [GeneratedRegex("nâng hạng|nâng sao")]
    private static partial Regex Upgraded();

    [GeneratedRegex("đánh giá lại|tái công nhận|công nhận lại|cấp lại|tái đánh giá")]
    private static partial Regex Again();

    [GeneratedRegex("công nhận mới|đánh giá mới|sản phẩm mới")]
    private static partial Regex New();
}
