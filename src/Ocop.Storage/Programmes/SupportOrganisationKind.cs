using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Storage.Programmes;

/// <summary>What an organisation of a programme is.</summary>
[JsonConverter(typeof(EnumNameConverter<SupportOrganisationKind>))]
public enum SupportOrganisationKind
{
    /// <summary>A people's committee (ủy ban nhân dân).</summary>
    PeoplesCommittee,

    /// <summary>The programme's steering committee (ban chỉ đạo).</summary>
    SteeringCommittee,

    /// <summary>A department or division of a people's committee (sở, phòng).</summary>
    Department,

    /// <summary>A council that evaluates and ranks products (hội đồng).</summary>
    EvaluationCouncil,

    /// <summary>The team that helps a council (tổ giúp việc).</summary>
    SupportTeam,

    /// <summary>A centre for OCOP products (trung tâm OCOP).</summary>
    OcopCentre,

    /// <summary>A club of producers (câu lạc bộ).</summary>
    Club,

    /// <summary>An association of enterprises (hội doanh nghiệp).</summary>
    BusinessAssociation,

    /// <summary>An enterprise that helps the programme.</summary>
    Enterprise,

    /// <summary>A working space for enterprises and start-ups (không gian làm việc chung).</summary>
    WorkingSpace,
}
