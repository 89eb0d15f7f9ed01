using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Texts;

/// <summary>Words of a person's card, of opening, finding, agreeing and the copy for the person themselves.</summary>
public abstract class PersonWords : IWords<PersonWords>
{
    private static readonly PersonWords Vietnamese = new PersonWordsVi();
    private static readonly PersonWords English = new PersonWordsEn();

    /// <inheritdoc/>
    public static PersonWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Refused(Refusal refusal, Format format);

    // Codes
    public abstract string Class(PersonClass @class);
    public abstract string Purpose(Purpose purpose);
    public abstract string Field(IdentityField field);
    public abstract string DossierKind(string route);
    public abstract string Consent(string what);
    public abstract string How(Likelihood likelihood);
    public abstract string Why(FoundBy by);

    // Where one is
    public abstract string DossierNumber(string kind, string number);
    public abstract string Masked { get; }
    public abstract string VaultAway { get; }
    public abstract string VaultAwayRemedy { get; }
    public abstract string Synthetic { get; }

    // Persons of a dossier
    public abstract string Persons { get; }
    public abstract string NoPersons { get; }
    public abstract string NoPersonsRemedy { get; }
    public abstract string PartColumn { get; }
    public abstract string CodeColumn { get; }
    public abstract string KeptColumn { get; }
    public abstract string Kept(int kept, int of);
    public abstract string OfThePast { get; }
    public abstract string OpenFor { get; }
    public abstract string OpenWordsFor { get; }
    public abstract string OpenForOf(string code);
    public abstract string FindPerson { get; }
    public abstract string WhoOpened { get; }

    // The card
    public abstract string Card { get; }
    public abstract string CardSays { get; }
    public abstract string Identity { get; }
    public abstract string Purposes { get; }
    public abstract string ChoosePurpose { get; }
    public abstract string WhichFields { get; }
    public abstract string ChooseFields { get; }
    public abstract string SafeAlways { get; }
    public abstract string Password { get; }
    public abstract string PasswordHint(int minutes);
    public abstract string PasswordWrong { get; }
    public abstract string OpenAndRecord { get; }
    public abstract string RecordedFirst { get; }
    public abstract string NeedsSecond { get; }
    public abstract string AskSecond { get; }
    public abstract string SecondAsked(string purpose, string until);
    public abstract string SecondGiven(string purpose, string until);
    public abstract string AskedToast { get; }
    public abstract string Mend { get; }
    public abstract string Amended(string moment, string by);
    public abstract string InErasure(string step);

    // Checking with another authority
    public abstract string Check { get; }
    public abstract string CheckSays { get; }
    public abstract string CheckNow { get; }
    public abstract string NobodyChecks { get; }
    public abstract string Checked(CheckAnswer answer);
    public abstract string CheckedBecause(CheckBecause because);

    // Opened
    public abstract string Opened { get; }
    public abstract string OpenedSays(string purpose);
    public abstract string ReadBy(string who, string moment);
    public abstract string MaskAgain { get; }
    public abstract string NothingKept { get; }
    public abstract string NoSafeContact { get; }
    public abstract string SafeToUse { get; }
    public abstract string NotSafe { get; }
    public abstract string PictureOf { get; }
    public abstract string OpenToMend { get; }

    // Mending
    public abstract string MendHeading { get; }
    public abstract string MendSays { get; }
    public abstract string MendOpenedSays { get; }
    public abstract string Save { get; }
    public abstract string SavedToast { get; }
    public abstract string ChangedMeanwhile { get; }
    public abstract string NothingTyped { get; }
    public abstract string BackToCard { get; }
    public abstract string BackToDossier { get; }

    // Confidential words
    public abstract string SealedHeading { get; }
    public abstract string SealedSays { get; }
    public abstract string SealedNeedsSecond { get; }

    // Finding
    public abstract string FindHeading { get; }
    public abstract string FindSays { get; }
    public abstract string SoughtName { get; }
    public abstract string SoughtOther { get; }
    public abstract string SoughtNumber { get; }
    public abstract string SoughtMissing { get; }
    public abstract string Find { get; }
    public abstract string Found(int count);
    public abstract string FoundNobody { get; }
    public abstract string FoundNobodyRemedy { get; }
    public abstract string LikelyColumn { get; }
    public abstract string ReasonsColumn { get; }
    public abstract string InDossiers { get; }

    // Consents
    public abstract string Consents { get; }
    public abstract string NoConsents { get; }
    public abstract string ConsentsInDossier { get; }
    public abstract string ConsentWhat { get; }
    public abstract string ConsentTo { get; }
    public abstract string ConsentUntil { get; }
    public abstract string ConsentUntilHint { get; }
    public abstract string NoEnd { get; }
    public abstract string Given { get; }
    public abstract string GiveConsent { get; }
    public abstract string Withdraw { get; }
    public abstract string WithdrawOf(string what, string to);
    public abstract string Agreed { get; }
    public abstract string WithdrawnOn(string day);
    public abstract string Ended { get; }
    public abstract string ConsentGivenToast { get; }
    public abstract string ConsentWithdrawnToast { get; }
    public abstract string ChooseOne { get; }
    public abstract string NoSuchBody { get; }
    public abstract string DayNotUnderstood { get; }
    public abstract string DayPast { get; }

    // The copy for the person
    public abstract string Copy { get; }
    public abstract string CopySays { get; }
    public abstract string MakeCopy { get; }
    public abstract string CopyAsFile { get; }
    public abstract string CopyHeading { get; }
    public abstract string CopyIntro(string number, string moment);
    public abstract string CopyOpenings { get; }
    public abstract string CopyRights { get; }
    public abstract string Rebuilt { get; }
}
