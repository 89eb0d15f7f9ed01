namespace HaiDang.Modules.Accounts.Texts;

internal sealed class DeputyWordsEn : DeputyWords
{
    public override string Heading => "Who acts for me while I am away";
    public override string Means => "On these days a colleague of the same body can do your work. All they record bears the words “on behalf”. It ends by itself with its last day.";
    public override string IdentitiesMean => "Roles that open the identity of protected persons pass only when an administrator confirms it.";
    public override string Who => "Deputy";
    public override string Choose => "Choose a colleague";
    public override string NoColleague => "No colleague of your body has an account.";
    public override string NoColleagueRemedy => "Ask an administrator for an account for your deputy, or hand your work over.";
    public override string From => "From";
    public override string To => "To the end of";
    public override string DayHint => "Like 31/12/2023; 92 days at most.";
    public override string Name => "Name the deputy";
    public override string Named => "The deputy was named; it stands in the ledger.";
    public override string End => "End it";
    public override string EndOf(string name) => $"End it, {name}";
    public override string Ended => "Ended; the colleague no longer acts for you.";
    public override string List => "Named by me, and by others of me";
    public override string ActsForMe(string name) => $"{name} acts for you";
    public override string IActFor(string name) => $"You act for {name}";
    public override string State(DeputyLine line) => line.Ended ? "ended" : line.Today > line.To ? "over" : line.Today < line.From ? "not begun" : "acting now";
    public override string Confirm => "Confirm for roles that open identities too";
    public override string ConfirmMeans => "A deputy opens identities only once an administrator confirms it here.";
    public override string Confirmed => "Confirmed; it stands in the ledger.";
    public override string IsConfirmed => "confirmed for roles that open identities";
    public override string NothingToConfirm => "There is no deputyship to confirm.";
    public override string DayNotUnderstood => "The day isn't understood. Enter it like 31/12/2023.";
    public override string NoSuchColleague => "Choose a colleague of the same body with an open account.";
    public override string DaysWrong => "The last day is today or later, not before the first, and at most 92 days on. For a longer absence hand the work over.";
    public override string AlreadyNamed => "Somebody acts for you on these days. End that first, or choose other days.";
    public override string PaperHeading => "The paper that empowers, if there is one";
    public override string PaperMeans => "When the deputy records a report as signed, this paper is recorded as the ground on which they sign (TUQ.).";
    public override string PaperNumber => "Kind and number";
    public override string PaperHint => "Like Quyết định số 12/QĐ-BCĐ.";
    public override string PaperDay => "Day of the paper";
    public override string PaperIssuer => "Issued by (body or post)";
    public override string PaperWrong => "The paper needs its kind and number, its day and who issued it; the day is today or before, and not after the first day. Without a paper leave all three empty.";
    public override string OnBehalf(string roles, string until) => $"on behalf of {roles} until {until}";
}
