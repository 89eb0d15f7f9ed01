namespace HaiDang.Modules.Victims.Rights;

/// <summary>A kind of support. Letters change with the law, the word stays.</summary>
internal enum SupportKind
{
    /// <summary>Nhu cầu thiết yếu.</summary>
    EssentialNeeds,

    /// <summary>Y tế.</summary>
    Medical,

    /// <summary>Phiên dịch.</summary>
    Interpretation,

    /// <summary>Hỗ trợ pháp luật.</summary>
    LegalSupport,

    /// <summary>Trợ giúp pháp lý.</summary>
    LegalAid,

    /// <summary>Chi phí đi lại.</summary>
    TravelCosts,

    /// <summary>Tâm lý.</summary>
    Psychological,

    /// <summary>Học văn hóa.</summary>
    Schooling,

    /// <summary>Học nghề, tư vấn, tạo điều kiện việc làm.</summary>
    Vocational,

    /// <summary>Trợ cấp khó khăn ban đầu.</summary>
    HardshipAllowance,

    /// <summary>Vay vốn.</summary>
    Loan,
}

/// <summary>A row of the matrix: who somebody is before a law of support.</summary>
internal enum SupportSubject
{
    /// <summary>Nạn nhân là công dân Việt Nam, người không quốc tịch thường trú.</summary>
    Victim,

    /// <summary>Người dưới 18 tuổi đi cùng nạn nhân.</summary>
    AccompanyingMinor,

    /// <summary>Người đang trong quá trình xác định, còn ở nước ngoài.</summary>
    BeingIdentifiedAbroad,

    /// <summary>Người đang trong quá trình xác định, ở trong nước.</summary>
    BeingIdentified,

    /// <summary>Người nước ngoài: nạn nhân hoặc đang xác định.</summary>
    Foreigner,
}

/// <summary>What a law asks beside being the subject.</summary>
internal enum SupportCondition
{
    /// <summary>Có khó khăn về tài chính.</summary>
    FinancialDifficulty,

    /// <summary>Thuộc hộ nghèo.</summary>
    PoorHousehold,
}
