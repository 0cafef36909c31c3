using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Certification;

/// <summary>The level of an authority that recognises products or did so under a former edition.</summary>
[JsonConverter(typeof(EnumNameConverter<AuthorityLevel>))]
public enum AuthorityLevel
{
    /// <summary>The People's Committee of a district (huyện, quận, thị xã), abolished on 1 July 2025.</summary>
    District,

    /// <summary>The People's Committee of a province or centrally run city (tỉnh, thành phố).</summary>
    Province,

    /// <summary>The centre (trung ương), which recognised five stars under 1048/QĐ-TTg.</summary>
    Centre,

    /// <summary>The ministry (bộ), which recognises five stars since 148/QĐ-TTg.</summary>
    Ministry,
}
