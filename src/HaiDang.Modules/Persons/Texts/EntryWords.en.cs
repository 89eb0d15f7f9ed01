using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Texts;

internal sealed class EntryWordsEn : EntryWords
{
    // Fields
    public override string SealedHint => "This part is sealed. But for you while you type, whoever reads it must name a purpose and leaves a trace.";
    public override string Name => "Full name";
    public override string NamesHint => "As heard, or as papers have it; usual names, aliases and names abroad too. One line for each way of writing.";
    public override string NumberedName(int row) => $"Full name, form {row}";
    public override string KindOf => "Kind";
    public override string LanguageOf => "Written in";
    public override string HowSure => "How sure";
    public override string Born => "Born";
    public override string BornHint => "A day (12/4/1999), a month (4/1999) or only the year (1999). Where two sources differ, enter both; you needn't choose.";
    public override string NumberedBirth(int row) => $"Born, by source {row}";
    public override string SexOf => "Sex";
    public override string People => "People";
    public override string NotSaid => "Not known";
    public override string PaperOf => "Papers";
    public override string NumberedPaper(int row) => $"Number of paper {row}";
    public override string PaperHint => "When unsure, enter what is remembered and choose \"uncertain\".";
    public override string AddressOf => "Addresses";
    public override string NumberedAddress(int row) => $"Address {row}";
    public override string Province => "Province, city";
    public override string Commune => "Commune, ward";
    public override string CommuneHint => "Type the commune; where several share the name add the district: \"Yên Sơn, Hữu Lũng\".";
    public override string Detail => "Hamlet, house, details";
    public override string ContactOf => "Contacts";
    public override string NumberedContact(int row) => $"Number or account {row}";
    public override string Safe => "Safe to use";
    public override string SafeContact => "How to make contact safely";
    public override string SafeContactHint => "Whom to call, when, what must not be said. It stands before everything else when opened.";
    public override string Picture => "Photograph";
    public override string PictureHint => "JPEG or PNG, 2 MB at most.";
    public override string SealedText => "These words are sealed; whoever reads them must name a purpose.";

    // Codes
    public override string Sure(Certainty certainty) => certainty switch
    {
        Certainty.Verified => "Papers seen",
        Certainty.Stated => "Stated",
        _ => "Uncertain",
    };

    public override string Kind(NameKind kind) => kind switch
    {
        NameKind.Registered => "Registered name",
        NameKind.Usual => "Usual name",
        NameKind.Alias => "Alias, other name",
        _ => "Name abroad, transcription",
    };

    public override string SexWord(Sex sex) => sex switch
    {
        Sex.Female => "Female",
        Sex.Male => "Male",
        _ => NotSaid,
    };

    public override string Paper(string kind) => kind switch
    {
        "citizen-card" => "Citizen identity card",
        "identity-card" => "Identity card (old)",
        "passport" => "Passport",
        "birth-certificate" => "Birth certificate",
        _ => "Other paper",
    };

    public override string Address(AddressKind kind) => kind switch
    {
        AddressKind.Origin => "Place of origin",
        AddressKind.Living => "Place of living",
        _ => "Shelter",
    };

    public override string Contact(string kind) => kind switch
    {
        "telephone" => "Telephone",
        "zalo" => "Zalo",
        "facebook" => "Facebook",
        "email" => "E-mail",
        _ => "Other",
    };

    public override string WrittenIn(string language) => language switch
    {
        "vi" => "Vietnamese",
        "hmn" => "Hmong",
        "zh" => "Chinese",
        "km" => "Khmer",
        "lo" => "Lao",
        "en" => "English",
        _ => "Other",
    };

    // Faults
    public override string NameMissing => "There is no name yet. Enter at least one form, however uncertain.";
    public override string NameTooLong(int most) => $"The name is longer than {most} characters. Enter the name alone; what was told goes into the account.";
    public override string NameWithoutLetters => "The name has no letter. Enter it again.";
    public override string BirthNotUnderstood => "This birth isn't understood. Enter 12/4/1999, 4/1999 or 1999.";
    public override string BirthImpossible(int earliest) => $"Born before {earliest} or after today. Look at it again.";
    public override string CitizenCardDigits(int digits) => $"A citizen card's number has {digits} digits. If only a part is remembered, choose \"uncertain\".";
    public override string TooLong(int most) => $"Longer than {most} characters. Make it shorter.";
    public override string ProvinceFirst => "Choose the province before the commune.";
    public override string NoSuchCommune => "This commune isn't in the province. Check the name, or put it into the details.";
    public override string SeveralCommunes(string which) => $"Several communes share the name: {which}. Add the district.";
    public override string PictureUnfit(int megabytes) => $"The photograph must be JPEG or PNG, {megabytes} MB at most.";
}
