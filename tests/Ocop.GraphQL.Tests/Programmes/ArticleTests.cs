using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Programmes;

/// <summary>Five newspaper articles: every figure and fact that they state, asked through GraphQL.</summary>
[Collection(RegistryCollection.Name)]
public sealed class ArticleTests(RegistryFixture registry)
{
    private const string Query = """
        query ($provinceCode: String, $period: String) {
          programmes(provinceCode: $provinceCode, period: $period) {
            place province { name } period issuedBy issuedOn issuedDate issuedAsPrinted sources { address printedDate }
            targets {
              metric condition stars starsCounted producerKind producerTrait channel population
              comparator low high unit isIncrement startsOn dueBy asPrinted
              reported { value numerator denominator isExceeded figureDay reportedOn source { address } }
            }
            events { kind name heldOn heldDate places products }
            organisations { kind name person office }
            channels { kind name places }
            displayPoints { kind name number asPrinted }
            namedProducts { name stars place }
            statements { kind statement asPrinted items }
          }
        }
        """;

    [Fact]
    public async Task Binh_Duong_2024_targets_until_2025()
    {
        var article = await AskAsync("74", "2024", "Bình Dương");

        Assert.Equal("Bình Dương | Hồ Chí Minh | ..2025 | Báo Bình Dương (BDO), 22/01/2024 | 2024-01-22", article.Facts);
        Assert.Equal(
            [
                "PRODUCTS | RECOGNISED | stars 4 | OR_MORE | AT_LEAST | low 60 | COUNT | dueBy 2025-12-31 | ít nhất 60 sản phẩm OCOP đạt tiêu chuẩn từ 4 sao trở lên",
                "PRODUCTS | RECOGNISED | stars 5 | EXACTLY | AT_LEAST | low 1 | COUNT | dueBy 2025-12-31 | ít nhất 1 sản phẩm đạt 5 sao",
                "PRODUCTS | ON_OFFER | EXPORT | AT_LEAST | low 5 | COUNT | dueBy 2025-12-31 | có từ 5 sản phẩm OCOP xuất khẩu",
                "COMMUNES | PARTICIPATING | COMMUNES | EXACTLY | low 100 | PERCENT | dueBy 2025-12-31 | 100% số xã … có sản phẩm tham gia chương trình OCOP",
                "PRODUCTS | RECOGNISED | stars 3 | OR_MORE | EXACTLY | low 150 | COUNT | isIncrement | dueBy 2025-12-31 | có thêm 150",
                "PRODUCERS | COOPERATIVE | PRODUCERS | AT_LEAST | low 40 | PERCENT | ít nhất có 40% chủ thể OCOP là hợp tác xã",
                "PRODUCERS | ENTERPRISE | SMALL_OR_MEDIUM_ENTERPRISE | PRODUCERS | EXACTLY | low 30 | PERCENT | 30% chủ thể là doanh nghiệp nhỏ và vừa",
                "CRAFT_VILLAGES | RECOGNISED | TRADITIONAL_CRAFT_VILLAGES | AT_LEAST | low 50 | PERCENT | làng nghề truyền thống",
                "PRODUCTS | KEY_PRODUCT | AT_LEAST | low 1 | PER_COMMUNE",
            ],
            article["targets"]);
        Assert.Empty(article["events"]);
        Assert.Equal(
            [
                "EVALUATION_COUNCIL | Hội đồng",
                "SUPPORT_TEAM | Tổ giúp việc",
            ],
            article["organisations"]);
        Assert.Equal(
            [
                "E_COMMERCE_PLATFORM | sàn thương mại điện tử quy mô lớn",
                "ONLINE_SALES | các kênh bán hàng trực tuyến",
            ],
            article["channels"]);
        Assert.Empty(article["displayPoints"]);
        Assert.Empty(article["namedProducts"]);
        Assert.Equal(
            [
                "DEFINITION | Each commune creates at least one or several key products.",
                "STEP | Propaganda and awareness.",
                "STEP | Training for the council, the helper team, organisations and individuals. | Hội đồng | Tổ giúp việc | organisations | individuals",
                "STEP | Production tied to the zoning of raw materials. | vùng nguyên liệu",
                "STEP | A traceability system for OCOP products. | truy xuất nguồn gốc",
                "STEP | E-commerce. | sàn thương mại điện tử quy mô lớn, các kênh bán hàng trực tuyến",
                "ACTOR | The private economy and the collective economy are the producers (chủ thể), along a value chain. | private economy | collective economy",
                "SCOPE | The kinds of products. | nông nghiệp | phi nông nghiệp | dịch vụ",
                "LINK | The programme is a base for the new rural development programme. | nông thôn mới",
            ],
            article["statements"]);
    }

    [Fact]
    public async Task Lac_Duong_2023_results_and_target_of_a_district_that_is_no_more()
    {
        var article = await AskAsync("68", "2023-2025", "huyện Lạc Dương, Lâm Đồng");

        Assert.Equal("huyện Lạc Dương, Lâm Đồng | Lâm Đồng | 2023-2025 | Bài báo về sản phẩm OCOP huyện Lạc Dương, Lâm Đồng (không ghi ngày, số liệu tháng 7/2023)", article.Facts);
        Assert.Equal(
            [
                "PRODUCTS | RECOGNISED | stars 3 | OR_MORE | EXACTLY | low 68 | COUNT | dueBy 2025-12-31 | có 68 sản phẩm … từ 3 sao trở lên | value 43 | figureDay 2023-07-31 | Bài báo về sản phẩm OCOP huyện Lạc Dương, Lâm Đồng (không ghi ngày, số liệu tháng 7/2023)",
                "PRODUCERS | RECOGNISED | COUNT | value 14 | figureDay 2023-07-31 | Bài báo về sản phẩm OCOP huyện Lạc Dương, Lâm Đồng (không ghi ngày, số liệu tháng 7/2023)",
                "PRODUCTS | RECOGNISED | stars 3 | EXACTLY | COUNT | value 27 | figureDay 2023-07-31 | Bài báo về sản phẩm OCOP huyện Lạc Dương, Lâm Đồng (không ghi ngày, số liệu tháng 7/2023)",
                "PRODUCTS | RECOGNISED | stars 4 | EXACTLY | COUNT | value 16 | figureDay 2023-07-31 | Bài báo về sản phẩm OCOP huyện Lạc Dương, Lâm Đồng (không ghi ngày, số liệu tháng 7/2023)",
                "PRODUCTS | ON_OFFER | DISPLAY_POINT | PRODUCTS | PERCENT | toàn bộ | value 100 | figureDay 2023-07-31 | Bài báo về sản phẩm OCOP huyện Lạc Dương, Lâm Đồng (không ghi ngày, số liệu tháng 7/2023)",
            ],
            article["targets"]);
        Assert.Equal(
            [
                "TRADE_PROMOTION | Lâm Đồng | TP.HCM | Đắk Lắk | Gia Lai | Sơn La | Đồng Tháp | Hà Nội | Tiền Giang",
            ],
            article["events"]);
        Assert.Equal(
            [
                "DEPARTMENT | Phòng NN-PTNT huyện Lạc Dương | Hoàng Xuân Hải | head",
                "OCOP_CENTRE | Trung tâm OCOP huyện Lạc Dương",
                "CLUB | Câu lạc bộ sản phẩm OCOP",
                "BUSINESS_ASSOCIATION | Chi hội Doanh nghiệp huyện",
                "ENTERPRISE | Chi nhánh Viettel Lâm Đồng",
            ],
            article["organisations"]);
        Assert.Equal(
            [
                "DISPLAY | Trung tâm OCOP huyện Lạc Dương",
                "TRADE_PROMOTION | xúc tiến thương mại | Lâm Đồng | TP.HCM | Đắk Lắk | Gia Lai | Sơn La | Đồng Tháp | Hà Nội | Tiền Giang",
                "ONLINE_SALES | IT applications and e-commerce sites",
            ],
            article["channels"]);
        Assert.Equal(
            [
                "OCOP_CENTRE | Trung tâm OCOP huyện Lạc Dương | toàn bộ",
            ],
            article["displayPoints"]);
        Assert.Empty(article["namedProducts"]);
        Assert.Equal(
            [
                "RULE | A product of 3 stars or more meets quality standards and food safety, has varied environmentally friendly packaging and fits the market, says the head of the district's division of agriculture. | quality standards | food safety | varied environmentally friendly packaging | market fit",
                "STEP | Communes and townships survey; then come the product idea, the product development plan and support projects. | survey | ý tưởng sản phẩm | product development plan | support projects",
                "PLANNED_STEP | Survey and guide ideas; choose ideas; advise, guide and train from idea and business plan to the complete dossier; evaluate and rank. | survey and guide ideas | choose ideas | advice, guidance and training from idea and phương án kinh doanh to the complete hồ sơ | đánh giá xếp hạng",
                "PERIOD | Ideas and products are reviewed for the period 2023 - 2025. | giai đoạn 2023 – 2025",
                "SUPPORT | Investment in machinery and equipment.",
                "SUPPORT | Registration of trademarks. | nhãn hiệu",
                "SUPPORT | Branding.",
                "SUPPORT | Promotion.",
            ],
            article["statements"]);
    }

    [Fact]
    public async Task Tanh_Linh_2024_plan_of_a_year()
    {
        var article = await AskAsync("60", "2024", "huyện Tánh Linh, Bình Thuận");

        Assert.Equal("huyện Tánh Linh, Bình Thuận | Lâm Đồng | 2024 | UBND huyện Tánh Linh | 2024-05 | cuối tháng 5 vừa qua | Bài báo về kế hoạch OCOP năm 2024 của huyện Tánh Linh, Bình Thuận | 2024", article.Facts);
        Assert.Equal(
            [
                "PRODUCTS | RECOGNISED | stars 3 | OR_MORE | BETWEEN | low 15 | high 19 | COUNT | isIncrement | startsOn 2024-01-01 | dueBy 2024-12-31 | thêm từ 15 - 19",
                "PRODUCTS | ELIGIBLE_FOR_SCORING | stars 4 | EXACTLY | BETWEEN | low 2 | high 6 | COUNT | startsOn 2024-01-01 | dueBy 2024-12-31 | từ 2 - 6 … đủ điều kiện tham gia chấm điểm 4 sao cấp tỉnh",
                "PRODUCERS | COOPERATIVE | PRODUCERS | EXACTLY | low 15 | PERCENT | startsOn 2024-01-01 | dueBy 2024-12-31 | lên 15%",
                "PRODUCERS | ENTERPRISE | SMALL_OR_MEDIUM_ENTERPRISE | PRODUCERS | HOLD | PERCENT | startsOn 2024-01-01 | dueBy 2024-12-31 | củng cố, giữ vững",
                "ORGANISATIONS | LINKED_TO_VALUE_CHAIN | EXACTLY | low 1 | COUNT | startsOn 2024-01-01 | dueBy 2024-12-31 | phấn đấu có 1",
            ],
            article["targets"]);
        Assert.Equal(
            [
                "EVALUATION_ROUND | đợt 1 năm 2024 | 2024 | gạo ST 25 | yến sào tinh chế | sầu riêng",
            ],
            article["events"]);
        Assert.Equal(
            [
                "PEOPLES_COMMITTEE | UBND huyện Tánh Linh",
                "PEOPLES_COMMITTEE | UBND các xã - thị trấn",
            ],
            article["organisations"]);
        Assert.Equal(
            [
                "E_COMMERCE_PLATFORM | Shopee",
                "E_COMMERCE_PLATFORM | Lazada",
                "E_COMMERCE_PLATFORM | Sendo",
                "E_COMMERCE_PLATFORM | Tiki",
                "E_COMMERCE_PLATFORM | Postmart",
                "RETAIL | Co.opmart",
                "RETAIL | Big C",
                "RETAIL | Lotte Mart",
            ],
            article["channels"]);
        Assert.Empty(article["displayPoints"]);
        Assert.Equal(
            [
                "Gạo Đức Lan",
                "chả cá thát lát",
                "thịt thỏ sấy gác bếp",
                "tinh bột nghệ Đông Đan",
                "các sản phẩm từ ớt",
            ],
            article["namedProducts"]);
        Assert.Equal(
            [
                "STEP | OCOP products whose recognition has expired are checked, supported and evaluated anew, and those with potential are upgraded. | đã hết hiệu lực công nhận | check | support | re-evaluation | nâng hạng",
                "STEP | Product ideas are chosen and their makers guided to take part.",
                "STEP | Dossiers are upgraded: quality, traceability, value-chain links, brand, trade promotion. | quality | traceability | value-chain links | brand | trade promotion",
                "STEP | Technology transfer, digital transformation, small and medium processing technology, traceability, information technology, rural tourism, local culture. | technology transfer | digital transformation | small and medium processing technology | traceability | information technology | rural tourism | local culture",
                "STEP | Inspection, monitoring and management of products. | kiểm tra, giám sát",
                "PRODUCER_KIND | The kinds of producers. | doanh nghiệp | hợp tác xã | tổ hợp tác | chủ hộ sản xuất - kinh doanh",
                "RECOGNITION_LEVEL | The district recognises 3 stars, the province 4 stars. | cấp huyện | cấp tỉnh",
                "CRITERION | The criteria group on economy and organisation of production of the national new rural criteria for 2021 - 2025. | nhóm tiêu chí \"Kinh tế và tổ chức sản xuất\"",
                "SCOPE | The people's committees of the communes and townships of the district. | UBND các xã - thị trấn",
            ],
            article["statements"]);
    }

    [Fact]
    public async Task Dong_Thap_2024_results_of_a_period()
    {
        var article = await AskAsync("87", "2021-2025", "Đồng Tháp");

        Assert.Equal("Đồng Tháp | Đồng Tháp | 2021-2025 | Y Du, baodongthap.vn …128161.aspx | 2024", article.Facts);
        Assert.Equal(
            [
                "INDICATORS | ACHIEVED | INDICATORS | OUT_OF | startsOn 2021-01-01 | dueBy 2025-12-31 | đạt và vượt 6/12 chỉ tiêu | numerator 6 | denominator 12 | figureDay 2024-12-27 | Y Du, baodongthap.vn …128161.aspx",
                "PRODUCTS | RECOGNISED | COUNT | isIncrement | startsOn 2021-01-01 | dueBy 2025-12-31 | value 526 | figureDay 2024-12-31 | Y Du, baodongthap.vn …128161.aspx",
                "PRODUCTS | RECOGNISED | COUNT | isIncrement | dueBy 2024-12-31 | đến cuối năm 2024 | value 170 | figureDay 2024-12-31 | Y Du, baodongthap.vn …128161.aspx",
                "PRODUCTS | RECOGNISED_AGAIN | stars 3 | OR_MORE | PRODUCTS_DUE_FOR_REEVALUATION | PERCENT | numerator 90 | denominator 158 | figureDay 2024-12-27 | Y Du, baodongthap.vn …128161.aspx",
                "PRODUCERS | WOMAN | PRODUCERS | PERCENT | là nữ | value 42.27 | figureDay 2024-12-27 | Y Du, baodongthap.vn …128161.aspx",
                "DISPLAY_POINTS | COUNT | Tại 5 điểm du lịch lớn | value 5 | figureDay 2024-12-27 | Y Du, baodongthap.vn …128161.aspx",
                "PRODUCERS | ON_OFFER | MODERN_RETAIL | PRODUCERS | PERCENT | value 67 | figureDay 2024-12-27 | Y Du, baodongthap.vn …128161.aspx",
                "PRODUCTS | ON_OFFER | E_COMMERCE | PRODUCTS | PERCENT | value 100 | figureDay 2024-12-27 | Y Du, baodongthap.vn …128161.aspx",
                "PRODUCTS | RECOGNISED | stars 4 | EXACTLY | COUNT | isIncrement | startsOn 2024-01-01 | dueBy 2024-12-31 | value 35 | figureDay 2024-12-31 | Y Du, baodongthap.vn …128161.aspx",
                "PRODUCERS | RECOGNISED | stars 4 | EXACTLY | COUNT | isIncrement | startsOn 2024-01-01 | dueBy 2024-12-31 | value 20 | figureDay 2024-12-31 | Y Du, baodongthap.vn …128161.aspx",
            ],
            article["targets"]);
        Assert.Equal(
            [
                "CONFERENCE | heldOn 2024-12-27 | 2024-12-27",
                "CERTIFICATE_AWARD | Giấy chứng nhận sản phẩm đạt 4 sao OCOP cấp tỉnh năm 2024 | 2024",
            ],
            article["events"]);
        Assert.Equal(
            [
                "STEERING_COMMITTEE | Ban chỉ đạo | Lê Quốc Phong | head of the committee, Bí thư Tỉnh ủy",
                "PEOPLES_COMMITTEE | UBND tỉnh | Nguyễn Phước Thiện | Phó Chủ tịch",
                "WORKING_SPACE | Không gian làm việc chung Hỗ trợ Doanh nghiệp và Khởi nghiệp",
            ],
            article["organisations"]);
        Assert.Equal(
            [
                "RETAIL | siêu thị Go!",
                "ONLINE_SALES | livestream",
                "ONLINE_SALES | digital platforms",
            ],
            article["channels"]);
        Assert.Equal(
            [
                "DISPLAY_AREA | Khu trưng bày, giới thiệu và phát triển sản phẩm OCOP",
                "TOURIST_SITE | number 5 | Tại 5 điểm du lịch lớn",
            ],
            article["displayPoints"]);
        Assert.Empty(article["namedProducts"]);
        Assert.Equal(
            [
                "PERIOD | The results are of nearly four years. | Sau gần 4 năm triển khai",
                "PERIOD | Orientation for the period 2026 - 2030. | 2026 – 2030",
                "STEP | Packaging design. | bao bì",
                "EXPERIENCE | The experience of OTOP in Thailand. | OTOP Thái Lan",
                "DIRECTION | More products of 5 stars tied to key sectors.",
                "DIRECTION | Green, circular, multi-value production. | xanh, tuần hoàn, đa giá trị",
                "DIRECTION | More cooperatives and enterprises.",
                "DIRECTION | Market information.",
                "DIRECTION | Consumption channels and distributors.",
                "DIRECTION | E-commerce.",
                "CERTIFICATE | The certificate of 4 stars at provincial level. | Giấy chứng nhận sản phẩm đạt 4 sao OCOP cấp tỉnh năm 2024",
                "PRODUCER_KIND | The kinds of producers awarded. | doanh nghiệp | hợp tác xã | hộ kinh doanh",
            ],
            article["statements"]);
    }

    [Fact]
    public async Task Ben_Tre_2022_plan_until_2025()
    {
        var article = await AskAsync("83", "2021-2025", "Bến Tre");

        Assert.Equal("Bến Tre | Vĩnh Long | 2021-2025 | UBND tỉnh | Bài báo về OCOP Bến Tre giai đoạn 2021-2025, 20:41 20/09/2022 | 2022-09-20", article.Facts);
        Assert.Equal(
            [
                "PRODUCTS | RECOGNISED | stars 3 | OR_MORE | AT_LEAST | low 200 | COUNT | dueBy 2025-12-31 | ít nhất 200",
                "PRODUCTS | stars 5 | OR_POTENTIAL | EXACTLY | low 30 | COUNT | dueBy 2025-12-31 | hoặc tiềm năng 5 sao",
                "PRODUCTS | UPGRADED | EVALUATED_PRODUCTS | AT_LEAST | low 20 | PERCENT | nâng cấp ít nhất 20%",
                "PRODUCERS | COOPERATIVE | PRODUCERS | AT_LEAST | low 20 | PERCENT",
                "PRODUCERS | RECOGNISED | IN_CRAFT_VILLAGE | CRAFT_VILLAGE_PRODUCERS | AT_LEAST | low 10 | PERCENT | ít nhất 10% chủ thể làng nghề có sản phẩm OCOP được công nhận",
                "PARTICIPATIONS | PARTICIPATING | TRADE_PROMOTION | TURNS_PER_YEAR | value 100 | isExceeded | figureDay 2022-09-20 | reportedOn 2022-09-20 | Bài báo về OCOP Bến Tre giai đoạn 2021-2025, 20:41 20/09/2022",
            ],
            article["targets"]);
        Assert.Equal(
            [
                "TRADE_PROMOTION",
            ],
            article["events"]);
        Assert.Equal(
            [
                "PEOPLES_COMMITTEE | UBND tỉnh | Nguyễn Minh Cảnh | Phó Chủ tịch",
                "EVALUATION_COUNCIL",
                "EVALUATION_COUNCIL",
            ],
            article["organisations"]);
        Assert.Equal(
            [
                "WEB_PORTAL | website/cổng thông tin điện tử",
                "SOCIAL_NETWORK | mạng xã hội",
                "PRINTED_MEDIA | tạp chí",
                "PRINTED_MEDIA | bản tin",
                "PRINTED_MEDIA | chuyên đề",
                "PRINTED_MEDIA | tài liệu",
                "GIFT_SET | gói combo quà tặng",
                "RETAIL | siêu thị",
                "DISTRIBUTION | phân phối",
                "WHOLESALE | chợ đầu mối",
            ],
            article["channels"]);
        Assert.Empty(article["displayPoints"]);
        Assert.Equal(
            [
                "chanh muối Hải Phượng | stars 4 | huyện Giồng Trôm",
            ],
            article["namedProducts"]);
        Assert.Equal(
            [
                "PRIORITY | Cooperatives and small and medium enterprises come first among the producers. | ưu tiên | hợp tác xã | doanh nghiệp nhỏ và vừa",
                "PRODUCER_KIND | The kinds of producers. | tổ chức kinh tế | chủ trang trại | hộ gia đình có đăng ký kinh doanh",
                "ACTOR | Others who act in the programme. | cơ quan quản lý nhà nước | đơn vị phân phối | người tiêu dùng",
                "STEP | Training for cadres.",
                "STEP | Better evaluation and ranking at province and district.",
                "STEP | Science and technology.",
                "STEP | Digital transformation.",
                "STEP | Traceability.",
                "STEP | Rural tourism.",
                "STEP | Local culture.",
            ],
            article["statements"]);
    }

    private async Task<Article> AskAsync(string provinceCode, string period, string place)
    {
        var variables = new JsonObject { ["provinceCode"] = provinceCode, ["period"] = period }.ToJsonString();
        var answer = JsonNode.Parse(await registry.AskAsync(Query, variables))!;
        Assert.Null(answer["errors"]);
        return new Article(answer["data"]!["programmes"]!.AsArray().Single(programme => (string)programme!["place"]! == place)!.AsObject());
    }
}
