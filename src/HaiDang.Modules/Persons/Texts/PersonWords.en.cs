using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Texts;

internal sealed class PersonWordsEn : PersonWords
{
    public override string Refused(Refusal refusal, Format format) => PersonRefusalWords.English(refusal, format);

    // Codes
    public override string Class(PersonClass @class) => @class switch
    {
        PersonClass.Victim => "Protected person",
        PersonClass.AccompanyingChild => "Accompanying child",
        PersonClass.Relative => "Relative",
        PersonClass.Informant => "Denouncer, informant",
        PersonClass.Accused => "Person in proceedings",
        _ => "Contact in a body",
    };

    public override string Purpose(Purpose purpose) => purpose switch
    {
        Vault.Openings.Purpose.Receive => "Reception",
        Vault.Openings.Purpose.Verify => "Verification, identification",
        Vault.Openings.Purpose.Support => "Support of this person",
        Vault.Openings.Purpose.Prosecute => "Investigation, prosecution, trial",
        Vault.Openings.Purpose.Supervise => "Inspection, supervision",
        Vault.Openings.Purpose.Correct => "Correcting what is wrong",
        Vault.Openings.Purpose.DataSubjectRequest => "The person themselves asks",
        _ => "Emergency",
    };

    public override string Field(IdentityField field) => field switch
    {
        IdentityField.Names => "Names",
        IdentityField.Births => "Birth",
        IdentityField.Sex => "Sex",
        IdentityField.Ethnicity => "People",
        IdentityField.Papers => "Papers",
        IdentityField.Addresses => "Addresses",
        IdentityField.Contacts => "Contacts",
        IdentityField.SafeContact => "How to make contact safely",
        _ => "Photographs",
    };

    public override string DossierKind(string route) => route switch
    {
        "tin-bao" => "Tip-off",
        "vu-viec" => "Incident",
        "vu-an" => "Case",
        "duong-day" => "Ring",
        _ => "Reception",
    };

    public override string Consent(string what) => what switch
    {
        "identity" => "Identity",
        "health" => "Health",
        "story" => "Account given",
        "contact" => "Contacts",
        "dossier" => "Codes and days of the dossier",
        "service" => "A service of support",
        _ => "Photograph",
    };

    public override string How(Likelihood likelihood) => likelihood switch
    {
        Likelihood.Likely => "Likely",
        Likelihood.Possible => "Possible",
        _ => "Not ruled out",
    };

    public override string Why(FoundBy by) => by switch
    {
        FoundBy.NameSame => "same name",
        FoundBy.NameSounds => "name sounds alike",
        FoundBy.NameSlip => "name differs by one letter",
        FoundBy.NameMissing => "a part of the name is missing",
        FoundBy.NameExtra => "the record's name has more",
        FoundBy.NameOrder => "name in another order",
        FoundBy.NameMarks => "marks of the name compared",
        FoundBy.BirthDay => "same day of birth",
        FoundBy.BirthSwapped => "day and month of birth swapped",
        FoundBy.BirthYear => "same year of birth",
        FoundBy.BirthNear => "year of birth one off",
        FoundBy.BirthDiffers => "other year of birth",
        FoundBy.Commune => "same commune",
        FoundBy.Province => "same province",
        FoundBy.PlaceDiffers => "other province",
        FoundBy.Sex => "same sex",
        FoundBy.SexDiffers => "other sex",
        _ => "same number of a paper or telephone",
    };

    // Where one is
    public override string DossierNumber(string kind, string number) => $"{kind} {number}";
    public override string Masked => "masked";
    public override string VaultAway => "Identities can't be opened for now.";
    public override string VaultAwayRemedy => "The vault is locked or can't be reached. The dossier still works; who the person is can be entered once the vault is open.";
    public override string Synthetic => "Synthetic data";

    // Persons of a dossier
    public override string Persons => "Persons in the dossier";
    public override string NoPersons => "The dossier names nobody yet.";
    public override string NoPersonsRemedy => "Whoever is recorded in it stands here, by code and masked.";
    public override string PartColumn => "Part in the dossier";
    public override string CodeColumn => "Person id";
    public override string KeptColumn => "Recorded";
    public override string Kept(int kept, int of) => $"{kept}/{of} parts";
    public override string OfThePast => "no longer in the dossier";
    public override string OpenWordsFor => "Open the words to…";
    public override string OpenFor => "Open the identity to…";
    public override string OpenForOf(string code) => $"Open the identity to… ({code})";
    public override string FindPerson => "Find a person";
    public override string WhoOpened => "Who opened";

    // The card
    public override string Card => "Identity";
    public override string CardSays => "The identity is masked. Each opening needs a purpose and leaves a trace.";
    public override string Identity => "Identity";
    public override string Purposes => "What do you open it for?";
    public override string ChoosePurpose => "No purpose is chosen.";
    public override string WhichFields => "Which parts?";
    public override string ChooseFields => "No part is chosen.";
    public override string SafeAlways => "How to make contact safely is always opened with them.";
    public override string Password => "Your password once more";
    public override string PasswordHint(int minutes) => $"So that it is surely you at the desk. It isn't asked again for {minutes} minutes.";
    public override string PasswordWrong => "The password isn't right. Five wrong ones in a row close the account for a while.";
    public override string OpenAndRecord => "Open and record";
    public override string RecordedFirst => "Your name, the time and the purpose are recorded before it shows.";
    public override string NeedsSecond => "A denouncer or informant is opened only when a second person agrees: the leader of the unit in charge.";
    public override string AskSecond => "Ask a second person to agree";
    public override string SecondAsked(string purpose, string until) => $"Asked to open for \"{purpose}\"; waits for the leader until {until}.";
    public override string SecondGiven(string purpose, string until) => $"The leader agreed to open for \"{purpose}\". Open before {until}.";
    public override string AskedToast => "The leader of the unit was asked. Once they agree, this page opens it.";
    public override string Mend => "Add, amend";
    public override string Amended(string moment, string by) => $"Last amended {moment}, {by}.";
    public override string InErasure(string step) => step == "proposed" ? "Erasing this identity was proposed; it waits for a second person." : "This identity waits to be erased: it can't be opened, and the erasure can still be undone.";

    // Checking with another authority
    public override string Check => "Check the identity";
    public override string CheckSays => "Asks the authority over identity cards whether registered name, day of birth and identification number belong together. Only yes or no comes back, it is no search; question, purpose and answer are recorded.";
    public override string CheckNow => "Check and record";
    public override string NobodyChecks => "No authority is connected that checks identities. The administrator sets it up once there is an agreement with the one over identity cards.";
    public override string Checked(CheckAnswer answer) => answer switch
    {
        CheckAnswer.Matches => "They match",
        CheckAnswer.DoesNotMatch => "They don't match",
        _ => "It couldn't be told",
    };

    public override string CheckedBecause(CheckBecause because) => because switch
    {
        CheckBecause.TooLittleKnown => "The card lacks a registered name, a whole day of birth or a number of twelve digits. Nobody was asked.",
        CheckBecause.TooSlow => "The authority didn't answer in time. Try again later.",
        CheckBecause.Refused => "The authority refused. Tell the administrator.",
        CheckBecause.NotUnderstood or CheckBecause.SaidMore => "The answer wasn't of the agreed form and was dropped. Tell the administrator.",
        _ => "The authority wasn't reached. Try again later.",
    };

    // Opened
    public override string Opened => "Opened identity";
    public override string OpenedSays(string purpose) => $"Opened for: {purpose}. This page shows once and masks itself after 5 minutes.";
    public override string ReadBy(string who, string moment) => $"Opened by {who} at {moment}";
    public override string MaskAgain => "Mask again";
    public override string NothingKept => "not recorded";
    public override string NoSafeContact => "not recorded. Don't call, write or visit before asking who supports this person.";
    public override string SafeToUse => "safe to use";
    public override string NotSafe => "not to be used";
    public override string PictureOf => "Photograph of this person";
    public override string OpenToMend => "The opened parts are filled in below to be amended.";

    // Mending
    public override string MendHeading => "Add to or amend an identity";
    public override string MendSays => "A part left empty stays as recorded. A part with words replaces the whole old part. To see it first, open it for \"Correcting what is wrong\".";
    public override string MendOpenedSays => "An opened part that you empty is taken out; parts that weren't opened stay.";
    public override string Save => "Save the identity";
    public override string SavedToast => "The identity is saved and sealed.";
    public override string ChangedMeanwhile => "Somebody amended this identity while you did. What you typed is still here; saving again replaces the parts with words.";
    public override string NothingTyped => "Nothing was entered.";
    public override string BackToCard => "Back to the card";
    public override string BackToDossier => "Back to the dossier";

    // Confidential words
    public override string SealedHeading => "Sealed words";
    public override string SealedSays => "These words may name somebody, so they are sealed. Each reading needs a purpose and leaves a trace.";
    public override string SealedNeedsSecond => "These words name a denouncer or informant. Ask a second person on that person's card, for the same purpose, then open again.";

    // Finding
    public override string FindHeading => "Find a person";
    public override string FindSays => "Among the dossiers you work on. Marks, spelling and order needn't be right. The search is recorded; what you type isn't.";
    public override string SoughtName => "Full name, or a part";
    public override string SoughtOther => "Another name (usual name, name abroad)";
    public override string SoughtNumber => "Number of a paper or telephone";
    public override string SoughtMissing => "Enter a name, or the number of a paper or telephone.";
    public override string Find => "Find";
    public override string Found(int count) => $"{count} in your dossiers may be whom you look for.";
    public override string FoundNobody => "Nobody in your dossiers.";
    public override string FoundNobodyRemedy => "Try another name, or only the year of birth. If they aren't there, record a new person.";
    public override string LikelyColumn => "How likely";
    public override string ReasonsColumn => "Because";
    public override string InDossiers => "In dossiers";

    // Consents
    public override string Consents => "Consents to share";
    public override string ConsentsInDossier => "Consents are given and taken back on the dossier's page: referrals and support rest on them.";
    public override string NoConsents => "This person hasn't agreed that anything is shared with anybody.";
    public override string ConsentWhat => "What";
    public override string ConsentTo => "With";
    public override string ConsentUntil => "Until";
    public override string ConsentUntilHint => "Empty: until it is withdrawn.";
    public override string NoEnd => "until withdrawn";
    public override string Given => "Agreed on";
    public override string GiveConsent => "Record a consent";
    public override string Withdraw => "Record the withdrawal";
    public override string WithdrawOf(string what, string to) => $"Record the withdrawal: {what}, {to}";
    public override string Agreed => "Agreed";
    public override string WithdrawnOn(string day) => $"Withdrawn {day}";
    public override string Ended => "Ended";
    public override string ConsentGivenToast => "The consent is recorded.";
    public override string ConsentWithdrawnToast => "The withdrawal is recorded. Sharing stops now.";
    public override string ChooseOne => "Choose…";
    public override string NoSuchBody => "This body isn't known. Choose one from the list.";
    public override string DayNotUnderstood => "This day isn't understood. Enter 31/12/2025.";
    public override string DayPast => "This day is over. Enter a day after today.";

    // The copy for the person
    public override string Copy => "Copy for the person themselves";
    public override string CopySays => "When this person asks what is kept of them: every part of the identity, consents, and who opened it.";
    public override string MakeCopy => "Make a copy to print";
    public override string CopyAsFile => "Make a JSON file";
    public override string CopyHeading => "What is kept about you";
    public override string CopyIntro(string number, string moment) => $"Made at the request of the person concerned, from {number}, at {moment}.";
    public override string CopyOpenings => "When it was opened";
    public override string CopyRights => "You may ask to have wrong information corrected, withdraw a consent, and ask to have your identity erased once the dossier is closed.";
    public override string Rebuilt => "Reconstructed, not an official form";
}
