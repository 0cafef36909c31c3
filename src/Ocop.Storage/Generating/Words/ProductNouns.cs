namespace Ocop.Storage.Generating.Words;

/// <summary>The nouns of products by sector; no source states the sectors' shares in the country, so theirs are plausible ones.</summary>
internal static class ProductNouns
{
    private static readonly ProductNoun[] Food =
    [
        new("Cam sành", "King oranges", 1), new("Bưởi da xanh", "Green-skin pomelo", 1), new("Vải thiều", "Lychees", 1),
        new("Nhãn lồng", "Longans", 1), new("Xoài cát", "Mangoes", 1), new("Thanh long ruột đỏ", "Red dragon fruit", 1),
        new("Sầu riêng", "Durian", 1), new("Chuối già hương", "Bananas", 1), new("Dưa lưới", "Cantaloupe", 1),
        new("Rau cải mầm", "Sprouted greens", 1), new("Khoai lang tím", "Purple sweet potatoes", 1), new("Nấm rơm", "Straw mushrooms", 1),
        new("Thịt trâu", "Buffalo meat", 2), new("Gà đồi", "Hill chicken", 2), new("Trứng gà", "Chicken eggs", 2),
        new("Trứng vịt", "Duck eggs", 2), new("Tôm sú", "Tiger prawns", 2), new("Cá tầm", "Sturgeon", 2),
        new("Gạo nếp", "Sticky rice", 3), new("Gạo tẻ", "Rice", 3), new("Gạo lứt", "Brown rice", 3), new("Gạo ST", "ST rice", 3),
        new("Đậu xanh", "Mung beans", 3), new("Hạt điều", "Cashew nuts", 3), new("Hạt mắc ca", "Macadamia nuts", 3),
        new("Mật ong", "Honey", 4), new("Mật hoa dừa", "Coconut nectar", 4), new("Nấm hương", "Shiitake", 4),
        new("Mộc nhĩ", "Wood ear mushrooms", 4), new("Bánh chưng", "Chưng cake", 5), new("Bánh tét", "Tét cake", 5),
        new("Xôi ngũ sắc", "Five-colour sticky rice", 5), new("Bún khô", "Dried rice vermicelli", 6), new("Phở khô", "Dried phở", 6),
        new("Miến dong", "Arrowroot vermicelli", 6), new("Bánh tráng", "Rice paper", 6), new("Bánh đa", "Rice crackers", 6),
        new("Cốm", "Young rice flakes", 6), new("Mì chũ", "Rice noodles", 6), new("Chuối sấy", "Dried bananas", 7),
        new("Mít sấy", "Dried jackfruit", 7), new("Khoai lang sấy", "Dried sweet potatoes", 7), new("Măng khô", "Dried bamboo shoots", 7),
        new("Kẹo dừa", "Coconut candy", 7), new("Mứt gừng", "Ginger jam", 7), new("Kẹo lạc", "Peanut candy", 7),
        new("Dưa món", "Pickled vegetables", 7), new("Tương đậu nành", "Soybean curd", 7), new("Chả lụa", "Pork sausage", 8),
        new("Nem chua", "Fermented pork", 8), new("Giò me", "Veal sausage", 8), new("Lạp xưởng", "Chinese sausage", 8),
        new("Thịt gác bếp", "Smoked meat", 8), new("Chả cá", "Fish cake", 8), new("Cá khô", "Dried fish", 8), new("Ruốc thịt", "Meat floss", 8),
        new("Tôm khô", "Dried shrimp", 8), new("Khô cá lóc", "Dried snakehead", 8), new("Sữa chua", "Yoghurt", 8),
        new("Nước mắm", "Fish sauce", 9), new("Mắm tôm", "Shrimp paste", 9), new("Tương ớt", "Chilli sauce", 9), new("Giấm gạo", "Rice vinegar", 9),
        new("Tỏi đen", "Black garlic", 10), new("Tiêu đen", "Black pepper", 10), new("Muối ớt", "Chilli salt", 10),
        new("Hành phi", "Fried shallots", 10), new("Bột nghệ", "Turmeric powder", 10), new("Gia vị chẩm chéo", "Chẩm chéo seasoning", 10),
        new("Chè xanh", "Green tea", 11), new("Chè shan tuyết", "Shan snow tea", 11), new("Hồng trà", "Black tea", 11),
        new("Trà túi lọc cà gai leo", "Solanum procumbens tea bags", 12), new("Trà hoa vàng", "Golden camellia tea", 12),
        new("Trà sen", "Lotus tea", 12), new("Trà dây", "Ampelopsis tea", 12), new("Trà gừng", "Ginger tea", 12),
        new("Cà phê bột", "Ground coffee", 13), new("Cà phê hạt rang", "Roasted coffee beans", 13), new("Bột ca cao", "Cocoa powder", 13),
    ];

    private static readonly ProductNoun[] Drinks =
    [
        new("Rượu nếp", "Sticky rice spirit", 14), new("Rượu gạo", "Rice spirit", 14), new("Rượu ngô", "Corn spirit", 14),
        new("Rượu vang nho", "Grape wine", 15), new("Rượu mơ", "Apricot liqueur", 15), new("Rượu cần", "Jar wine", 15),
        new("Nước uống đóng chai", "Bottled water", 16), new("Nước yến", "Bird's nest drink", 17), new("Nước ép chanh dây", "Passion fruit juice", 17),
        new("Nước cốt dứa", "Pineapple juice", 17),
    ];

    private static readonly ProductNoun[] Herbs =
    [
        new("Cao cà gai leo", "Solanum procumbens extract", 18), new("Đông trùng hạ thảo", "Cordyceps", 18), new("Cao atiso", "Artichoke extract", 18),
        new("Viên tinh bột nghệ", "Turmeric tablets", 18), new("Xà phòng thảo dược", "Herbal soap", 19), new("Dầu gội bồ kết", "Honey locust shampoo", 19),
        new("Tinh dầu sả", "Lemongrass oil", 20), new("Tinh dầu quế", "Cinnamon oil", 20), new("Tinh dầu tràm", "Cajuput oil", 20),
        new("Nhang sạch", "Natural incense", 20),
    ];

    private static readonly ProductNoun[] Handicraft =
    [
        new("Giỏ cói", "Sedge basket", 21), new("Đèn mây tre", "Rattan lamp", 21), new("Bình gốm", "Pottery vase", 21),
        new("Tranh đá", "Stone picture", 21), new("Nón lá", "Conical hat", 21), new("Chiếu cói", "Sedge mat", 21), new("Tượng gỗ", "Wooden statue", 21),
        new("Khăn lụa", "Silk scarf", 22), new("Túi thổ cẩm", "Brocade bag", 22), new("Áo dài lụa", "Silk áo dài", 22),
    ];

    private static readonly ProductNoun[] Ornamental =
    [
        new("Hoa lan hồ điệp", "Moth orchid", 23), new("Hoa cúc", "Chrysanthemums", 23), new("Cây quất cảnh", "Ornamental kumquat", 24),
        new("Mai vàng", "Yellow apricot", 24), new("Sen đá", "Succulents", 24), new("Cá Koi", "Koi", 25),
    ];

    private static readonly ProductNoun[] Tourism =
    [
        new("Du lịch cộng đồng", "Community tourism", 26), new("Điểm du lịch sinh thái", "Ecotourism site", 26),
        new("Khu du lịch nông nghiệp", "Farm tourism site", 26),
    ];

    /// <summary>The nouns of each sector by the sector's share in a thousand.</summary>
    public static readonly WeightedList<ProductNoun[]> BySector =
        new((Food, 796), (Drinks, 75), (Herbs, 50), (Handicraft, 62), (Ornamental, 7), (Tourism, 10));

    /// <summary>Every noun.</summary>
    public static readonly IReadOnlyList<ProductNoun> All = [.. Food, .. Drinks, .. Herbs, .. Handicraft, .. Ornamental, .. Tourism];
}
