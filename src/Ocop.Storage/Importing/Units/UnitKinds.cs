using Ocop.Domain.Places;
using Ocop.Domain.Text;

namespace Ocop.Storage.Importing.Units;

/// <summary>Kinds of communes as lists print them.</summary>
internal static class UnitKinds
{
    /// <summary>The kind that a word or its English name says; null for any other text.</summary>
    public static CommuneKind? Find(string printed) => VietnameseText.Fold(printed) switch
    {
        "xa" or "commune" => CommuneKind.Commune,
        "phuong" or "ward" => CommuneKind.Ward,
        "dac khu" or "special zone" => CommuneKind.SpecialZone,
        "thi tran" or "tt" or "town" => CommuneKind.Town,
        _ => null,
    };
}
