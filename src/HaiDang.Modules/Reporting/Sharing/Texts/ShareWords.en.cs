using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Sharing.Texts;

/// <summary>English words of the page where bodies give parts of a report.</summary>
internal sealed class ShareWordsEn : ShareWords
{
    public override string Heading => "Parts written by other bodies";

    public override string Say => "Whoever writes the report asks other bodies for parts of the narrative or for forms, each with a last day; what they send goes into the report only when it is taken.";

    public override string Nobody => "No body was asked.";

    public override string NobodyRemedy => "Choose a body, parts and a last day below.";

    public override string PartsColumn => "Parts";

    public override string DueColumn => "Last day";

    public override string Take => "Take into the report";

    public override string GiveNow => "Send the parts";

    public override string Ask => "Ask for parts";

    public override string AskNow => "Ask";

    public override string BodyHint => "Type a few letters, then choose the body's name. Asking again replaces what was asked.";

    public override string AskedToast => "The request was recorded.";

    public override string TakenToast => "Taken into the draft: numbers were added, words follow on those that stood.";

    public override string AskedOfYou => "Asked for parts of another report";

    public override string SeeGiven => "See what was sent";

    public override string Missing(string bodies) => $"Parts still missing from: {bodies}";

    public override string Give(string body) => $"The part of {body}";

    public override string GiveSay(string due) => $"Last day {due}. It can be sent again until the report's writer takes it. No persons' names, nothing classified.";

    public override string GivenToast(bool late) => late ? "Sent, after the last day." : "Sent.";

    public override string State(PartsState state, bool late) => state switch
    {
        PartsState.Taken => "In the report",
        PartsState.Given => "Sent, to be taken",
        _ => late ? "Overdue" : "Not sent",
    };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.already-submitted" => "The report was handed in: it must be sent back, or a corrected edition begun, before parts are asked for or taken.",
        "reporting.parts-nobody" => "There is no body of this name here, or it is the one that reports. Choose a name from the list.",
        "reporting.parts-nothing-asked" => "Choose at least one part.",
        "reporting.parts-day-impossible" => "The last day must be today or later, such as 18/5/2023.",
        "reporting.parts-waiting" => "This body sent its part: take it into the report before asking again.",
        "reporting.parts-not-asked" => "This body wasn't asked for parts of the report.",
        "reporting.parts-already-taken" => "This part is in the report: have the report's writer ask again.",
        "reporting.parts-nothing-given" => "No field was filled.",
        _ => "No part waits to be taken.",
    };
}
