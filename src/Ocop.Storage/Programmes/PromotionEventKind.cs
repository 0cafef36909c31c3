using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Storage.Programmes;

/// <summary>What an event of a programme is.</summary>
[JsonConverter(typeof(EnumNameConverter<PromotionEventKind>))]
public enum PromotionEventKind
{
    /// <summary>A conference on the programme (hội nghị).</summary>
    Conference,

    /// <summary>Fairs and meetings of buyers and sellers (xúc tiến thương mại).</summary>
    TradePromotion,

    /// <summary>A round in which a council evaluates products (đợt đánh giá).</summary>
    EvaluationRound,

    /// <summary>Certificates are handed over (trao giấy chứng nhận).</summary>
    CertificateAward,
}
