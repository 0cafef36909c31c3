using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Naming;
using Ocop.Storage.Programmes;

namespace Ocop.GraphQL.Programmes;

/// <summary>The kinds of what a programme tells beside its targets.</summary>
internal static class ProgrammePartKinds
{
    /// <summary>Adds the enums to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Enum("PromotionEventKind", "What an event of a programme is.", kind => kind
            .Value(EnumNames<PromotionEventKind>.Of(PromotionEventKind.Conference), "A conference on the programme (hội nghị).")
            .Value(EnumNames<PromotionEventKind>.Of(PromotionEventKind.TradePromotion), "Fairs and meetings of buyers and sellers (xúc tiến thương mại).")
            .Value(EnumNames<PromotionEventKind>.Of(PromotionEventKind.EvaluationRound), "A round in which a council evaluates products (đợt đánh giá).")
            .Value(EnumNames<PromotionEventKind>.Of(PromotionEventKind.CertificateAward), "Certificates are handed over (trao giấy chứng nhận)."));
        schema.Enum("SupportOrganisationKind", "What an organisation of a programme is.", kind => kind
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.PeoplesCommittee), "A people's committee (ủy ban nhân dân).")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.SteeringCommittee), "The programme's steering committee (ban chỉ đạo).")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.Department), "A department or division of a people's committee (sở, phòng).")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.EvaluationCouncil), "A council that evaluates and ranks products (hội đồng).")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.SupportTeam), "The team that helps a council (tổ giúp việc).")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.OcopCentre), "A centre for OCOP products (trung tâm OCOP).")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.Club), "A club of producers (câu lạc bộ).")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.BusinessAssociation), "An association of enterprises (hội doanh nghiệp).")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.Enterprise), "An enterprise that helps the programme.")
            .Value(EnumNames<SupportOrganisationKind>.Of(SupportOrganisationKind.WorkingSpace), "A working space for enterprises and start-ups (không gian làm việc chung)."));
        schema.Enum("ProgrammeChannelKind", "What a way to buyers is.", kind => kind
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.ECommercePlatform), "An e-commerce platform (sàn thương mại điện tử).")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.OnlineSales), "Selling online without a named platform: sites, broadcasts, digital applications.")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.Retail), "A supermarket or chain of shops (siêu thị).")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.Wholesale), "Wholesale markets (chợ đầu mối).")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.Distribution), "Distributors (đơn vị phân phối).")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.Display), "Display at a place of the programme (trưng bày).")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.TradePromotion), "Promotion of trade (xúc tiến thương mại).")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.WebPortal), "Web sites and portals (website, cổng thông tin điện tử).")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.SocialNetwork), "Social networks (mạng xã hội).")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.PrintedMedia), "Printed matter: magazines, newsletters, features, leaflets.")
            .Value(EnumNames<ProgrammeChannelKind>.Of(ProgrammeChannelKind.GiftSet), "Products put together as gifts or souvenirs (gói combo quà tặng)."));
        schema.Enum("ProgrammeDisplayPointKind", "What a place that shows and sells products is.", kind => kind
            .Value(EnumNames<ProgrammeDisplayPointKind>.Of(ProgrammeDisplayPointKind.OcopCentre), "A centre for OCOP products (trung tâm OCOP).")
            .Value(EnumNames<ProgrammeDisplayPointKind>.Of(ProgrammeDisplayPointKind.DisplayArea), "An area that shows products within a building (khu trưng bày).")
            .Value(EnumNames<ProgrammeDisplayPointKind>.Of(ProgrammeDisplayPointKind.TouristSite), "A counter that shows and sells products at a tourist site (điểm du lịch)."));
        schema.Enum("ProgrammeStatementKind", "What a statement about a programme is.", kind => kind
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Definition), "What the programme aims at.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Scope), "Whom or what the programme covers.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Period), "A run of time that the source speaks of beside the programme's own period.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Step), "What is done (giải pháp).")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.PlannedStep), "What is to be done later.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Support), "What producers are given.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Rule), "What a product must meet, as an authority puts it.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Criterion), "A criterion of another programme that this one serves.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.RecognitionLevel), "The levels that recognise products.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.ProducerKind), "The kinds of producers (chủ thể) that take part.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Actor), "Who acts in the programme beside producers, or of which part of the economy they are.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Priority), "Who comes first.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Direction), "Where the programme is to go next (định hướng).")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Certificate), "What a certificate says.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Link), "How the programme stands to another one.")
            .Value(EnumNames<ProgrammeStatementKind>.Of(ProgrammeStatementKind.Experience), "Experience of a like programme elsewhere."));
    }
}
