using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Numbers.Texts;

/// <summary>English words of the register of documents.</summary>
internal sealed class NumberWordsEn : NumberWords
{
    public override string Book => "Register of documents";

    public override string BookSay => "Numbers run by body, kind and year; one that was given up is never used again. Of a secret paper only number, day and holder are kept.";

    public override string Sent => "Documents sent";

    public override string Received => "Documents received";

    public override string NothingYet => "No document in the year yet.";

    public override string ArrivedOn => "Arrived on";

    public override string ArrivalNumber => "Arrival number";

    public override string Sign => "Number and symbol";

    public override string PaperOn => "Day on the paper";

    public override string Subject => "Subject";

    public override string Author => "Author";

    public override string Recipients => "Recipients";

    public override string Unit => "Unit that deals with it";

    public override string Signer => "Post of the signer";

    public override string Note => "Note";

    public override string Void => "Given up";

    public override string Secret => "Secret paper";

    public override string External => "Number of the office's own system";

    public override string TakeNumber => "Take a number";

    public override string Kind => "Kind of document";

    public override string Symbol => "Symbol";

    public override string SymbolHint => "Such as BC-BCĐ; left empty, the committee's usual one";

    public override string GivenNumber => "Number given elsewhere";

    public override string GivenNumberHint => "Only when the office's own document system gave one";

    public override string SubjectHint => "Never a person's name";

    public override string SignerHint => "The post, not the name";

    public override string Copies => "Copies";

    public override string SecretTick => "Secret paper: number, day and holder only";

    public override string Holder => "Unit or post that keeps the secret paper";

    public override string Receive => "Register a document received";

    public override string VoidNumber => "Give a number up";

    public override string VoidHint => "It stays in the register and is never given again";

    public override string Kept => "Recorded.";

    public override string Voided => "The number was given up.";

    public override string HeldBy(string holder) => $"Kept by: {holder}";

    public override string Taken(string number) => $"Number taken: {number}.";

    public override string Arrived(int number) => $"Registered, arrival number {number}.";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.unknown-number" => "No such number in the register.",
        "reporting.kind-unknown" => "Choose a kind of document from the list.",
        "reporting.symbol-missing" => "Write the symbol in one word, such as BC-BCĐ.",
        "reporting.subject-missing" => "Say what the document is about.",
        "reporting.secret-with-content" => "Of a secret paper only number, day and holder are kept: empty the other fields.",
        "reporting.holder-missing" => "Say which unit or post keeps the secret paper.",
        "reporting.number-taken" => "Another document has or had this number: take another.",
        "reporting.number-in-use" => "A signed report bears this number; it can't be given up.",
        "reporting.document-day-impossible" => "The day must be in the register's year and not after today, such as 18/5/2023.",
        "reporting.reason-missing" => "Give the reason in a sentence.",
        "reporting.too-long" => "Too long: please shorten it.",
        _ => "Nothing was recorded.",
    };
}
