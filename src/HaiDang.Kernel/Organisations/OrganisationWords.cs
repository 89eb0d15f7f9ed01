namespace HaiDang.Kernel.Organisations;

/// <summary>What sort of body it is.</summary>
public enum OrganisationKind
{
    /// <summary>A steering committee 138.</summary>
    Committee,
    /// <summary>People's Committee, Government.</summary>
    Government,
    /// <summary>People's Council, National Assembly.</summary>
    Council,
    /// <summary>Office of a People's Committee.</summary>
    Office,
    /// <summary>A ministry or body of that rank.</summary>
    Ministry,
    /// <summary>Sở, ban or inspectorate of a province; cục of a ministry.</summary>
    Department,
    /// <summary>Chi cục or centre of a department.</summary>
    SubDepartment,
    /// <summary>A division or desk inside a body.</summary>
    Division,
    /// <summary>Public Security.</summary>
    Police,
    /// <summary>Border guard, army, coast guard.</summary>
    Military,
    /// <summary>Customs, tax, treasury, bank: a ministry's arm in the province.</summary>
    SectorAgency,
    /// <summary>An investigating body.</summary>
    InvestigatingBody,
    /// <summary>A People's Procuracy.</summary>
    Procuracy,
    /// <summary>A People's Court.</summary>
    Court,
    /// <summary>A body of the Party.</summary>
    Party,
    /// <summary>The Fatherland Front.</summary>
    Front,
    /// <summary>A socio-political organisation.</summary>
    MassOrganisation,
    /// <summary>Another member organisation of the Front.</summary>
    Association,
    /// <summary>Council for legal dissemination and education.</summary>
    LegalCouncil,
    /// <summary>Newspaper, radio, television.</summary>
    Media,
    /// <summary>A house or school with its own management.</summary>
    Establishment,
    /// <summary>A border liaison office (BLO).</summary>
    LiaisonOffice,
    /// <summary>A body of another country.</summary>
    Foreign,
    /// <summary>An international organisation.</summary>
    International,
    /// <summary>A named group that expands to members on a day, or stays open.</summary>
    Collective,
}

/// <summary>The level of the state a body belongs to.</summary>
public enum OrganisationLevel
{
    /// <summary>The whole country.</summary>
    Central,
    /// <summary>A province or centrally-run city.</summary>
    Province,
    /// <summary>A district; none after 30/6/2025.</summary>
    District,
    /// <summary>A commune, ward, township or special zone.</summary>
    Commune,
    /// <summary>Outside the country.</summary>
    Foreign,
}

/// <summary>How a plan can give a duty to a body.</summary>
public enum AssignmentMode
{
    /// <summary>Giao: ordered, and its progress approved.</summary>
    Assigned,
    /// <summary>Đề nghị: asked, never ordered nor shown overdue (procuracy, court, foreign bodies).</summary>
    Requested,
    /// <summary>What it sends is received and noted, never judged (Party, Front, superior bodies).</summary>
    Noted,
}

/// <summary>A line of command: each body has at most one parent per line on a day.</summary>
public enum Line
{
    /// <summary>Tuyến Ban Chỉ đạo: committees 138 and the bodies that report to them.</summary>
    Committee,
    /// <summary>Ngành dọc: ministry, department, division.</summary>
    Sector,
}

/// <summary>How sure a dated statement of our data is.</summary>
public enum Confidence
{
    /// <summary>A text says so; the source names it.</summary>
    Sourced,
    /// <summary>Common knowledge, to be checked by an office.</summary>
    Memory,
    /// <summary>Concluded from other facts.</summary>
    Inferred,
}
