namespace Ocop.Storage.Importing.Layouts;

/// <summary>What a column of a list holds.</summary>
internal enum ListColumn
{
    /// <summary>STT, TT.</summary>
    Ordinal,

    /// <summary>The product (tên sản phẩm).</summary>
    ProductName,

    /// <summary>The producer (chủ thể).</summary>
    Producer,

    /// <summary>The producer's legal form (loại hình).</summary>
    ProducerForm,

    /// <summary>The address (địa chỉ).</summary>
    Address,

    /// <summary>The commune or ward (xã, phường).</summary>
    Commune,

    /// <summary>The district (huyện).</summary>
    District,

    /// <summary>The province (tỉnh).</summary>
    Province,

    /// <summary>The stars (hạng sao).</summary>
    Stars,

    /// <summary>Stars that are proposed (hạng sao đề nghị).</summary>
    ProposedStars,

    /// <summary>The points (điểm).</summary>
    Score,

    /// <summary>The decision's number (số quyết định).</summary>
    Decision,

    /// <summary>The decision's date (ngày quyết định).</summary>
    DecisionDate,

    /// <summary>The year of recognition (năm công nhận).</summary>
    RecognitionYear,

    /// <summary>The group of products or line of business (nhóm sản phẩm, ngành hàng).</summary>
    Group,

    /// <summary>The remark (ghi chú).</summary>
    Note,

    /// <summary>The certificate of food safety (giấy chứng nhận ATTP); the date behind it is that certificate's, and is not read.</summary>
    FoodSafety,

    /// <summary>The representative (người đại diện), dropped.</summary>
    Representative,

    /// <summary>The telephone (số điện thoại), dropped.</summary>
    Phone,

    /// <summary>The identity number (CCCD), dropped.</summary>
    IdentityNumber,

    /// <summary>The electronic address, dropped.</summary>
    Email,

    /// <summary>The day of birth, dropped.</summary>
    BirthDate,

    /// <summary>The bank account, dropped.</summary>
    BankAccount,
}
