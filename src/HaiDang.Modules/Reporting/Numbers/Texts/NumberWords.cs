using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Numbers.Texts;

/// <summary>Words of the register of documents.</summary>
public abstract class NumberWords : IWords<NumberWords>
{
    private static readonly NumberWords Vietnamese = new NumberWordsVi();
    private static readonly NumberWords English = new NumberWordsEn();

    /// <inheritdoc/>
    public static NumberWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Book { get; }
    public abstract string BookSay { get; }
    public abstract string Sent { get; }
    public abstract string Received { get; }
    public abstract string NothingYet { get; }
    public abstract string ArrivedOn { get; }
    public abstract string ArrivalNumber { get; }
    public abstract string Sign { get; }
    public abstract string PaperOn { get; }
    public abstract string Subject { get; }
    public abstract string Author { get; }
    public abstract string Recipients { get; }
    public abstract string Unit { get; }
    public abstract string Signer { get; }
    public abstract string Note { get; }
    public abstract string Void { get; }
    public abstract string Secret { get; }
    public abstract string External { get; }
    public abstract string TakeNumber { get; }
    public abstract string Kind { get; }
    public abstract string Symbol { get; }
    public abstract string SymbolHint { get; }
    public abstract string GivenNumber { get; }
    public abstract string GivenNumberHint { get; }
    public abstract string SubjectHint { get; }
    public abstract string SignerHint { get; }
    public abstract string Copies { get; }
    public abstract string SecretTick { get; }
    public abstract string Holder { get; }
    public abstract string Receive { get; }
    public abstract string VoidNumber { get; }
    public abstract string VoidHint { get; }
    public abstract string Kept { get; }
    public abstract string Voided { get; }
    public abstract string HeldBy(string holder);
    public abstract string Taken(string number);
    public abstract string Arrived(int number);
    public abstract string Refused(Refusal refusal);

    /// <summary>The field that a refusal is about, without the name of its form.</summary>
    public static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "reporting.kind-unknown" => "loai",
        "reporting.symbol-missing" => "ky-hieu",
        "reporting.holder-missing" => "nguoi-giu",
        "reporting.number-taken" => "so",
        "reporting.document-day-impossible" => "ngay",
        "reporting.reason-missing" => "ly-do",
        "reporting.number-in-use" or "reporting.unknown-number" => "van-ban",
        _ => "trich-yeu",
    };
}
