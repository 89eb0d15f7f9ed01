using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Texts;

namespace HaiDang.Modules.Planning.HandOvers.Texts;

internal sealed class HandOverWordsEn : HandOverWords
{
    public override string Heading => "Hand work over";
    public override string Means => "All open work of an officer, or of a body that has ended, passes at once. The giver signs with their password, the receiver accepts, and the record is printed.";
    public override string Waits => "hand-over that waits for you";
    public override string Kind => "Hand over the work of";
    public override string OfOfficer => "Myself, to a colleague of my body";
    public override string OfBody => "A body, to the one that follows it";
    public override string Receiver => "Receiving colleague";
    public override string Choose => "Choose";
    public override string GivingBody => "Giving body";
    public override string ReceivingBody => "Receiving body";
    public override string Heir(string name) => $"{name} (successor)";
    public override string EndedOn(string name, string day) => $"{name} ended on {day}. Choose its successor.";
    public override string Reason => "On what it rests, why";
    public override string ReasonHint => "Number of the decision, or the reason. Name no person.";
    public override string Password => "Your password";
    public override string PasswordHint => "It stands for the giver's signature.";
    public override string PasswordWrong => "The password isn't right. Enter it again.";
    public override string Give => "Sign and hand over";
    public override string Given => "Signed; the receiver will see it on their first page.";
    public override string OpenWork(string body) => $"Open work of {body}";
    public override string ShowOther => "Show this body's work";
    public override string NothingOpen => "No share is open.";
    public override string Drafts(string count) => $"With {count} plans being made or checked.";
    public override string Views(string count) => $"With {count} saved filters.";
    public override string Duty => "Duty";
    public override string Year => "Plan of year";
    public override string State => "State";
    public override string All => "Hand-overs";
    public override string None => "No work was handed over yet.";
    public override string StateOf(HandOverView one) => one.AcceptedOn is not null ? "taken over" : one.DeclinedOn is not null ? "declined" : "waits for the receiver";
    public override string Record => "Record of hand-over";
    public override string Reconstructed => "Reconstructed, not an official form";
    public override string Giver => "Giver";
    public override string Taker => "Receiver";
    public override string SignedByPassword(string day) => $"signed by password on {day}";
    public override string NotAnswered => "no answer yet";
    public override string TakenOn(string day) => $"taken over on {day}";
    public override string DeclinedOn(string day, string reason) => $"declined on {day}: {reason}";
    public override string Take => "Take it over";
    public override string TakeMeans(HandOverKind kind) => kind is HandOverKind.Body ? "From that day the receiving body reports on these shares." : "The shares stay the body's; from that day you follow them, and the giver's filters are copied to you.";
    public override string Decline => "Decline";
    public override string DeclineReason => "Why not";
    public override string Taken => "Taken over.";
    public override string Declined => "Recorded as declined.";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "planning.no-receiver" => "No receiver other than the giver was chosen.",
        "planning.hand-over-answered" => "This hand-over was answered before.",
        _ => PlanningRefusalWords.English(refusal),
    };
}
