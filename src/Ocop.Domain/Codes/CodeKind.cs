using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Codes;

/// <summary>What a registry code names.</summary>
[JsonConverter(typeof(EnumNameConverter<CodeKind>))]
public enum CodeKind
{
    /// <summary>A product (sản phẩm); its codes begin with P.</summary>
    Product,

    /// <summary>A producer (chủ thể); its codes begin with N.</summary>
    Producer,

    /// <summary>A certificate (giấy chứng nhận); its codes begin with C.</summary>
    Certificate,

    /// <summary>A dossier (hồ sơ); its codes begin with D.</summary>
    Dossier,

    /// <summary>A programme (chương trình): a place's plan, targets and results of a period; its codes begin with G.</summary>
    Programme,
}
