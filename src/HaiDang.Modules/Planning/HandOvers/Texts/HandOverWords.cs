using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.HandOvers.Texts;

/// <summary>Words of handing work over.</summary>
public abstract class HandOverWords : IWords<HandOverWords>
{
    private static readonly HandOverWords Vietnamese = new HandOverWordsVi();
    private static readonly HandOverWords English = new HandOverWordsEn();

    /// <inheritdoc/>
    public static HandOverWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Means { get; }
    public abstract string Waits { get; }
    public abstract string Kind { get; }
    public abstract string OfOfficer { get; }
    public abstract string OfBody { get; }
    public abstract string Receiver { get; }
    public abstract string Choose { get; }
    public abstract string GivingBody { get; }
    public abstract string ReceivingBody { get; }
    public abstract string Heir(string name);
    public abstract string EndedOn(string name, string day);
    public abstract string Reason { get; }
    public abstract string ReasonHint { get; }
    public abstract string Password { get; }
    public abstract string PasswordHint { get; }
    public abstract string PasswordWrong { get; }
    public abstract string Give { get; }
    public abstract string Given { get; }
    public abstract string OpenWork(string body);
    public abstract string ShowOther { get; }
    public abstract string NothingOpen { get; }
    public abstract string Views(string count);
    public abstract string Drafts(string count);
    public abstract string Duty { get; }
    public abstract string Year { get; }
    public abstract string State { get; }
    public abstract string All { get; }
    public abstract string None { get; }
    public abstract string StateOf(HandOverView one);
    public abstract string Record { get; }
    public abstract string Reconstructed { get; }
    public abstract string Giver { get; }
    public abstract string Taker { get; }
    public abstract string SignedByPassword(string day);
    public abstract string NotAnswered { get; }
    public abstract string TakenOn(string day);
    public abstract string DeclinedOn(string day, string reason);
    public abstract string Take { get; }
    public abstract string TakeMeans(HandOverKind kind);
    public abstract string Decline { get; }
    public abstract string DeclineReason { get; }
    public abstract string Taken { get; }
    public abstract string Declined { get; }
    public abstract string Refused(Refusal refusal);
}
