using HaiDang.Modules.Shell;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Texts;

/// <summary>Words of the fields in which a person is entered or mended, in whatever form they stand.</summary>
public abstract class EntryWords : IWords<EntryWords>
{
    private static readonly EntryWords Vietnamese = new EntryWordsVi();
    private static readonly EntryWords English = new EntryWordsEn();

    /// <inheritdoc/>
    public static EntryWords In(Language language) => language is Language.English ? English : Vietnamese;

    // Fields
    public abstract string SealedHint { get; }
    public abstract string Name { get; }
    public abstract string NamesHint { get; }
    public abstract string NumberedName(int row);
    public abstract string KindOf { get; }
    public abstract string LanguageOf { get; }
    public abstract string HowSure { get; }
    public abstract string Born { get; }
    public abstract string BornHint { get; }
    public abstract string NumberedBirth(int row);
    public abstract string SexOf { get; }
    public abstract string People { get; }
    public abstract string NotSaid { get; }
    public abstract string PaperOf { get; }
    public abstract string NumberedPaper(int row);
    public abstract string PaperHint { get; }
    public abstract string AddressOf { get; }
    public abstract string NumberedAddress(int row);
    public abstract string Province { get; }
    public abstract string Commune { get; }
    public abstract string CommuneHint { get; }
    public abstract string Detail { get; }
    public abstract string ContactOf { get; }
    public abstract string NumberedContact(int row);
    public abstract string Safe { get; }
    public abstract string SafeContact { get; }
    public abstract string SafeContactHint { get; }
    public abstract string Picture { get; }
    public abstract string PictureHint { get; }
    public abstract string SealedText { get; }

    // Codes
    public abstract string Sure(Certainty certainty);
    public abstract string Kind(NameKind kind);
    public abstract string SexWord(Sex sex);
    public abstract string Paper(string kind);
    public abstract string Address(AddressKind kind);
    public abstract string Contact(string kind);
    public abstract string WrittenIn(string language);

    // Faults
    public abstract string NameMissing { get; }
    public abstract string NameTooLong(int most);
    public abstract string NameWithoutLetters { get; }
    public abstract string BirthNotUnderstood { get; }
    public abstract string BirthImpossible(int earliest);
    public abstract string CitizenCardDigits(int digits);
    public abstract string TooLong(int most);
    public abstract string ProvinceFirst { get; }
    public abstract string NoSuchCommune { get; }
    public abstract string SeveralCommunes(string which);
    public abstract string PictureUnfit(int megabytes);
}
