using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.TipOffs.Texts;

internal sealed class TipOffWordsEn : TipOffWords
{
    public override RegisterWords Register { get; } = new("Tip-offs", "Tip-off", "Denunciations, crime reports, proposals to institute; confessions and direct detections stand beside them and are counted apart.", "Enter a tip-off", "No tip-off yet.");

    public override string StepHeading(string step) => step switch
    {
        TipOffForms.Classify => "Classify",
        TipOffForms.Notify => "Notify the procuracy of the reception",
        TipOffForms.Verify => "Record a step of verification",
        TipOffForms.Prolong => "Prolonged by the head of the body",
        TipOffForms.Ask => "Ask the procuracy for more time",
        TipOffForms.Grant => "More time from the procuracy",
        TipOffForms.Refuse => "No more time from the procuracy",
        TipOffForms.Suspend => "Suspend",
        TipOffForms.Resume => "Resume",
        TipOffForms.Resolve => "Record the outcome",
        TipOffForms.Send => "Send the decision to the procuracy",
        TipOffForms.ToProvince => "Transfer to another province",
        TipOffForms.EndOffer => "End the offer to another province",
        TipOffForms.FromHotline => "Take the hand-over of hotline 111",
        TipOffForms.TellHotline => "Tell hotline 111 what came of it",
        TipOffTakeOver.Word => "Take over from another province",
        _ => "Tell the informant the outcome",
    };

    public override string ShortName => "Tip-offs";
    public override string Kind => "Kind";
    public override string Channel => "Channel";
    public override string ReceivedOn => "Received on";
    public override string Place => "Place";
    public override string Crime => "Offence (signs of)";
    public override string IncomingNumber => "Number of the letter or call";
    public override string IncomingNumberHint => "To find it again and not enter it twice.";
    public override string Account => "What was told";
    public override string Subject => "Whom it is about";
    public override string Informant => "Informant (not required)";
    public override string InformantName => "Name";
    public override string InformantHint => "Goes to the vault alone; in no list, page or print. Nobody opens it without a purpose and a second person.";
    public override string InformantPhone => "Telephone";
    public override string PhoneIsSafe => "This number is safe to call";
    public override string SafeContact(SafeContactRule rule) => rule switch { SafeContactRule.NoCalls => "No telephone calls", SafeContactRule.AgreedHours => "Call at agreed hours only", SafeContactRule.NoLetters => "Send no letters home", SafeContactRule.AgreedPlace => "Meet at the agreed place only", SafeContactRule.ThroughAnother => "Only through somebody else", _ => "Don't contact the informant" };
    public override string SafeContactNote => "More on how to reach them";
    public override string Denounced => "It denounces a body or an officer (not required)";
    public override string DenouncedBody => "Body denounced, or where the officer works";
    public override string DenouncedHint => "This body, its units and its superiors won't see this tip-off.";
    public override string CompetentBody => "Body that deals with it";
    public override string CompetentHint => "Required when a body or officer is denounced: it goes to this body's register.";
    public override string Papers => "Papers";
    public override string Class => "Class";
    public override string NotClassified => "Not classified yet";
    public override string Verification => "Verification";
    public override string VerificationNote => "What came of it";
    public override string Step(VerificationStep step) => step switch { VerificationStep.Statement => "Statement taken", VerificationStep.Scene => "Scene examined", VerificationStep.Evidence => "Documents, objects, data collected", VerificationStep.Expert => "Expert opinion or valuation asked for", VerificationStep.Request => "Co-operation or legal assistance asked for", _ => "Other" };
    public override string Ground => "Ground for suspending";
    public override string CancelledByProcuracy => "The procuracy cancelled the suspension";
    public override string Outcome => "Outcome";
    public override string NoCaseGround => "Ground for not instituting a case";
    public override string NoCaseGroundHint => "Only where no case is instituted.";
    public override string SentTo => "Body it went to";
    public override string AnswerWay => "How";
    public override string AnswerSays => "Read the safe-contact note before telling them.";
    public override string Way(TipOffs.AnswerWay way) => way switch { TipOffs.AnswerWay.Letter => "by letter", TipOffs.AnswerWay.InPerson => "in person", TipOffs.AnswerWay.Phone => "by telephone", _ => "couldn't be told, or asked not to be" };
    internal override string State(TipOffState state) => state switch { TipOffState.Received => "Received", TipOffState.Verifying => "Being verified", TipOffState.Suspended => "Suspended", TipOffState.Resolved => "Resolved", TipOffState.Left => "Transferred or joined", _ => "No tip-off on a crime" };
    public override string Reception => "Reception";
    public override string Handling => "Handling";
    public override string DueWord => "Due";
    public override string ToldReceived(string kind, string channel) => $"Received: {kind}, by {channel}";
    public override string Receipt => "Receipt";
    public override string PrintReceipt => "See and print";
    public override string ReceiptTitle => "RECEIPT FOR A TIP-OFF";
    public override string ReceiptAsk => "Ask whether they want to carry this paper; taking it home may not be safe.";
    public override string ReceiptTo => "Given to (by hand, if they wish)";
    public override string ReceiptSays => "The body will look into it and tell the outcome as the law says. This paper tells neither what was said nor of whom.";
    public override string ReceiptSigned => "TAKEN IN BY";
    public override string DaysTaken => "Days since reception";
    public override string ToProvinceHint => "The papers go along by post; sealed words don't go along.";
    public override string CameFrom => "Came from";
    public override string WentTo => "Went to";
    public override string HotlineSlip => "Slip or call number of hotline 111";
    public override string ChildAtRisk => "A child is in danger now";
    public override string TakeOverSays => "Tip-offs that bodies of other provinces offer to yours. Until you take one over you see its paper and day alone.";
    public override string NotTaken => "The other province declined";
    public override string NothingWaits => "Nothing waits to be taken over.";
}
