using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Accounts.Texts;

/// <summary>Words of acting for a colleague who is away.</summary>
public abstract class DeputyWords : IWords<DeputyWords>
{
    private static readonly DeputyWords Vietnamese = new DeputyWordsVi();
    private static readonly DeputyWords English = new DeputyWordsEn();

    /// <inheritdoc/>
    public static DeputyWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Means { get; }
    public abstract string IdentitiesMean { get; }
    public abstract string Who { get; }
    public abstract string Choose { get; }
    public abstract string NoColleague { get; }
    public abstract string NoColleagueRemedy { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string DayHint { get; }
    public abstract string Name { get; }
    public abstract string Named { get; }
    public abstract string End { get; }
    public abstract string EndOf(string name);
    public abstract string Ended { get; }
    public abstract string List { get; }
    public abstract string ActsForMe(string name);
    public abstract string IActFor(string name);
    public abstract string State(DeputyLine line);
    public abstract string Confirm { get; }
    public abstract string ConfirmMeans { get; }
    public abstract string Confirmed { get; }
    public abstract string IsConfirmed { get; }
    public abstract string NothingToConfirm { get; }
    public abstract string DayNotUnderstood { get; }
    public abstract string NoSuchColleague { get; }
    public abstract string DaysWrong { get; }
    public abstract string AlreadyNamed { get; }
    public abstract string PaperHeading { get; }
    public abstract string PaperMeans { get; }
    public abstract string PaperNumber { get; }
    public abstract string PaperHint { get; }
    public abstract string PaperDay { get; }
    public abstract string PaperIssuer { get; }
    public abstract string PaperWrong { get; }
    public abstract string OnBehalf(string roles, string until);
}

/// <summary>One deputyship on the page of the own account, or on an administrator's.</summary>
/// <param name="IsMine">Whether the account named it; else it acts for the other.</param>
/// <param name="Other">The other's name as colleagues know it.</param>
public sealed record DeputyLine(string Id, bool IsMine, string Other, DateOnly From, DateOnly To, bool Confirmed, bool Ended, DateOnly Today)
{
    /// <summary>The paper that empowers, as a report names it; null for none.</summary>
    public string? Paper { get; init; }

    /// <summary>Whether it can still be ended or confirmed.</summary>
    public bool IsOpen => !Ended && To >= Today;
}
