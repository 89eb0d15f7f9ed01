using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>What can be recorded of dossiers of every register alike: to whom one is given, who takes part, where it goes.</summary>
internal static class SharedSteps
{
    internal const string Assign = "giao-can-bo";
    internal const string Admit = "them-co-quan";
    internal const string Dismiss = "bot-co-quan";
    internal const string Offer = "chuyen";
    internal const string Accept = "nhan-chuyen";
    internal const string Refuse = "tra-lai";
    internal const string Withdraw = "rut-chuyen";
    private const string Officer = "can-bo-";

    /// <summary>The steps that this reader may take next.</summary>
    /// <param name="officers">Officers to whom it can be given; asked only of who leads the unit.</param>
    internal static IEnumerable<StepForm> Of(DossierSight sight, Reader reader, DossierShowing show, DossierKind kind, IReadOnlyList<(UserId User, string Name)> officers)
    {
        var (entry, t) = (sight.Entry, show.T);
        FormField day = new("ngay", t.DayLabel, FieldSort.Day, true);
        FormField why = new("ly-do", t.WhyLabel, FieldSort.Text, true, t.NamesNobody, 500);
        FormValues Today() => new FormValues().Put("ngay", FormDays.Written(show.Today));
        if (entry.Offer is { } offer && DossierAccess.MayBeginFor(reader, entry.Stream.Ledger, kind, offer.To))
        {
            yield return new StepForm(Accept, null, t.AcceptTransfer, [day]) { Values = Today(), Says = t.OfferedBy(show.Name(entry.Custodian), offer.Why) };
            yield return new StepForm(Refuse, null, t.RefuseTransfer, [why, day]) { Values = Today() };
        }

        if (sight.Leads && officers.Count > 0)
        {
            var values = Today();
            foreach (var user in entry.Officers) values.Put(Officer + user.Value, "1");
            yield return new StepForm(Assign, null, t.AssignOfficers, [.. officers.Select(one => new FormField(Officer + one.User.Value, one.Name, FieldSort.Tick)), day]) { Values = values, Says = t.AssignSays };
        }

        if (!sight.Keeps) yield break;
        if (entry.ClosedOn is null && entry.Offer is null)
        {
            yield return new StepForm(Offer, null, t.OfferTransfer, [new("noi-nhan", t.TransferTo, FieldSort.Unit, true), why, new("so-van-ban", t.PaperNumber, Longest: 80, Sort: FieldSort.Line), day]) { Values = Today() };
        }

        if (entry.Offer is not null) yield return new StepForm(Withdraw, null, t.WithdrawTransfer, [why, day]) { Values = Today() };
        yield return new StepForm(Admit, null, t.AdmitBody, [new("co-quan", t.BodyLabel, FieldSort.Unit, true), why, day]) { Values = Today() };
        foreach (var body in entry.Bodies.Where(body => body != entry.Offer?.To))
        {
            yield return new StepForm(Dismiss, body.Value, t.DismissBody(show.Name(body)), [why, day]) { Values = Today() };
        }
    }

    /// <summary>The event of a step.</summary>
    /// <param name="number">Number in the new body's book; null while a form is only looked through.</param>
    internal static object? Read(StepForm step, DossierEntry entry, TypedForm form, DossierNumber? number)
    {
        switch (step.Step)
        {
            case Assign:
                return new OfficersAssigned(
                    [.. step.Fields.Where(field => field.Sort is FieldSort.Tick && form.Tick(field.Id)).Select(field => new UserId(field.Id[Officer.Length..]))], form.TheDay("ngay"));
            case Admit:
                return new BodyAdmitted(form.TheBody("co-quan"), true, form.Text("ly-do"), form.TheDay("ngay"));
            case Dismiss:
                return new BodyAdmitted(new(step.Item!), false, form.Text("ly-do"), form.TheDay("ngay"));
            case Offer:
                return new TransferOffered(form.TheBody("noi-nhan"), form.Text("ly-do"), form.Words("so-van-ban"), form.TheDay("ngay"));
            case Accept when entry.Offer is { } offer:
                return new TransferAccepted(entry.Custodian, offer.To, number ?? new DossierNumber(offer.To, form.TheDay("ngay").Year, 0), form.TheDay("ngay"));
            case Refuse or Withdraw when entry.Offer is { } offer:
                return new TransferRefused(offer.To, step.Step == Withdraw, form.Text("ly-do"), form.TheDay("ngay"));
            default:
                return null;
        }
    }

    /// <summary>A shared event in one line of the history; null for one of a module.</summary>
    internal static string? Told(object e, DossierShowing show) => e switch
    {
        OfficersAssigned { Officers.Count: 0 } => show.T.GivenToUnit,
        OfficersAssigned assigned => show.T.GivenTo(string.Join(", ", assigned.Officers.Select(show.Name))),
        BodyAdmitted { TakesPart: true } admitted => show.T.BodyTakesPart(show.Name(admitted.Body), admitted.Why),
        BodyAdmitted dismissed => show.T.BodyLeft(show.Name(dismissed.Body), dismissed.Why),
        TransferOffered offered => show.T.Offered(show.Name(offered.To), offered.Why),
        TransferAccepted accepted => show.T.Accepted(show.Name(accepted.Custodian), accepted.Number.ToString()),
        TransferRefused { ByGiver: true } withdrawn => show.T.Withdrawn(show.Name(withdrawn.To), withdrawn.Why),
        TransferRefused refused => show.T.RefusedBy(show.Name(refused.To), refused.Why),
        _ => null,
    };
}
