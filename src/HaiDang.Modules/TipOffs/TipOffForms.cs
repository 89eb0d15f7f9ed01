using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.TipOffs.Texts;

namespace HaiDang.Modules.TipOffs;

/// <summary>The forms of a tip-off: how it is taken in, and what is recorded next.</summary>
internal static class TipOffForms
{
    internal const string Classify = "phan-loai";
    internal const string Notify = "thong-bao-vks";
    internal const string Verify = "xac-minh";
    internal const string Prolong = "gia-han";
    internal const string Ask = "de-nghi-gia-han";
    internal const string Grant = "vks-gia-han";
    internal const string Refuse = "vks-khong-gia-han";
    internal const string Suspend = "tam-dinh-chi";
    internal const string Resume = "phuc-hoi";
    internal const string Resolve = "giai-quyet";
    internal const string Send = "gui-quyet-dinh";
    internal const string Answer = "tra-loi";
    internal const string ToProvince = "chuyen-tinh";
    internal const string EndOffer = "rut-chuyen-tinh";
    internal const string FromHotline = "nhan-tong-dai";
    internal const string TellHotline = "bao-tong-dai";
    private const int LongestAccount = 8000;

    /// <summary>Fields of the reception: what every tip-off needs first, so that Tab and Enter take a minute; the rest below.</summary>
    internal static IReadOnlyList<FormField> Reception(DossierShowing show)
    {
        var t = TipOffWords.In(show.Language);
        return
        [
            new("loai", t.Kind, FieldSort.Choice, true) { Options = TipOffLists.Options(TipOffLists.Kinds, show.Today, show.Language) },
            new("kenh", t.Channel, FieldSort.Choice, true) { Options = TipOffLists.Options(TipOffLists.Channels, show.Today, show.Language) },
            new("ngay", t.ReceivedOn, FieldSort.Day, true),
            new("dia-ban", t.Place, FieldSort.Unit) { Scope = UnitScope.Places },
            new("so-den", t.IncomingNumber, FieldSort.Line, Hint: t.IncomingNumberHint, Longest: 80),
            new("noi-dung", t.Account, FieldSort.Text, Hint: show.T.SealedHint, Longest: LongestAccount) { IsSealed = true },
            new("ve-ai", t.Subject, FieldSort.Text, Hint: show.T.SealedHint, Longest: 2000) { IsSealed = true },
            new("toi-danh", t.Crime, FieldSort.Choice) { Options = TipOffLists.Crimes(show.Today, show.Language) },
            new("nguoi-bao", t.InformantName, FieldSort.Line, Hint: t.InformantHint, Longest: 500) { IsSealed = true, Group = t.Informant },
            new("dien-thoai", t.InformantPhone, FieldSort.Line, Longest: 60) { IsSealed = true },
            new("dien-thoai-an-toan", t.PhoneIsSafe, FieldSort.Tick),
            .. Enum.GetValues<SafeContactRule>().Select(rule => new FormField("lien-he-" + DossierShowing.Value(rule), t.SafeContact(rule), FieldSort.Tick)),
            new("dan-lien-he", t.SafeContactNote, FieldSort.Text, Hint: show.T.SealedHint, Longest: 1000) { IsSealed = true },
            new("bi-to-cao", t.DenouncedBody, FieldSort.Unit, Hint: t.DenouncedHint) { Group = t.Denounced },
            new("giao-cho", t.CompetentBody, FieldSort.Unit, Hint: t.CompetentHint),
            new("tep", t.Papers, FieldSort.Files, Hint: show.Form.PapersHint) { Group = t.Papers },
        ];
    }

    /// <summary>What was taken in, as typed.</summary>
    internal static TipOffReceived Received(DossierForm form, DossierStart start, OrganisationMap map)
    {
        var (typed, before) = (form.Typed, form.Before as TipOffReceived);
        var denounced = before is null ? typed.Body("bi-to-cao") : before.Denounced;
        var competent = before is null ? typed.Body("giao-cho") : before.Custodian;
        var day = typed.TheDay("ngay");
        return new TipOffReceived(
            start.Number, start.Custodian, start.Receiving, typed.Values["loai"], typed.Values["kenh"], day, typed.Place("dia-ban"), typed.Words("toi-danh"), typed.Words("so-den"),
            [.. Enum.GetValues<SafeContactRule>().Select(rule => DossierShowing.Value(rule)).Where(rule => typed.Tick("lien-he-" + rule))],
            form.Sealed("noi-dung", before?.Account), form.Sealed("ve-ai", before?.Subject), before is null ? form.Persons : before.Named,
            denounced, before is not null ? before.Hidden : denounced is { } body ? Denounced.HiddenFrom(body, competent, map, day) : [],
            typed.Papers.Count > 0 || before is null ? typed.Papers : before.Papers) { Origin = before?.Origin };
    }

    /// <summary>What can be recorded next.</summary>
    internal static IReadOnlyList<StepForm> Steps(TipOff tip, DossierShowing show)
    {
        string[] steps = tip.State switch
        {
            TipOffState.Received => [Classify, Resolve],
            TipOffState.Verifying => [Verify, .. tip.Asking is null ? new[] { Prolong, Ask } : [Grant, Refuse], Suspend, Resolve, Classify],
            TipOffState.Suspended => [Resume, Send, Answer],
            TipOffState.SetAside => [Classify],
            _ => [Answer, Send],
        };
        var notify = tip.State is not (TipOffState.SetAside or TipOffState.Left) && tip.Entry.Last<ProcuracyNotified>() is null ? [Notify] : Array.Empty<string>();
        var today = FormDays.Written(show.Today);
        var province = tip.Gone is not null || tip.Resolution is not null || tip.State is TipOffState.SetAside ? [] : new[] { tip.Offer is null ? ToProvince : EndOffer };
        var hotline = tip is { IsOfHotline: true, Gone: null } ? [.. tip.Entry.Last<HotlineHandedOver>() is null ? new[] { FromHotline } : [], TellHotline] : Array.Empty<string>();
        if (tip.Gone is not null) return [];
        return [.. steps.Where(step => step != Resolve || tip.Class is not null).Concat(notify).Concat(hotline).Concat(province).Select(step => Form(step, show) with { Values = new FormValues().Put("ngay", today) })];
    }

    /// <summary>The event of a step, as typed.</summary>
    internal static object Read(string step, DossierForm form)
    {
        var typed = form.Typed;
        var (day, paper) = (typed.TheDay("ngay"), typed.Words("so-van-ban"));
        return step switch
        {
            Classify => new TipOffClassified(typed.Values["phan-loai"], typed.Words("toi-danh"), day),
            Notify => new ProcuracyNotified(paper, day),
            Verify => new TipOffVerified(typed.Choice<VerificationStep>("viec"), form.Sealed("noi-dung", (form.Before as TipOffVerified)?.Note), typed.Papers.Count > 0 || form.Before is not TipOffVerified old ? typed.Papers : old.Papers, day),
            Prolong => new ExtensionGranted(ExtensionBy.AgencyHead, paper, day),
            Ask => new ExtensionAsked(paper, day),
            Grant => new ExtensionGranted(ExtensionBy.Procuracy, paper, day),
            Refuse => new ExtensionRefused(paper, day),
            Suspend => new TipOffSuspended(typed.Values["can-cu"], paper, day),
            Resume => new TipOffResumed(typed.Tick("vks-huy"), paper, day),
            Resolve => new TipOffResolved(typed.Values["ket-qua"], typed.Words("can-cu"), paper, typed.Body("noi-nhan"), day),
            Send => new DecisionSent(paper, day),
            ToProvince => Offered(typed, day, paper, form.Before as ToProvinceOffered),
            EndOffer => new ToProvinceEnded(typed.Text("ly-do"), day),
            FromHotline => new HotlineHandedOver(typed.Text("so-phieu"), typed.Tick("khan"), day),
            TellHotline => new HotlineToldBack(paper, day),
            _ => new InformantAnswered(typed.Choice<AnswerWay>("cach"), day),
        };
    }

    /// <summary>The form by which an event is mended; null for one of every register, which is only taken back.</summary>
    internal static StepForm? Mending(Recorded recorded, DossierShowing show)
    {
        if (recorded.Event is TipOffReceived received)
        {
            // Who is denounced, and who deals with it, is settled when it comes in: the wrong one is taken back and entered anew.
            string[] fixedOnce = ["bi-to-cao", "giao-cho", "nguoi-bao", "dien-thoai", "dien-thoai-an-toan", "dan-lien-he"];
            var values = new FormValues().Put("loai", received.Kind).Put("kenh", received.Channel).Put("ngay", FormDays.Written(received.OccurredOn))
                .Put("dia-ban", received.Place is { } place ? show.Name(place) : null).Put("so-den", received.Paper).Put("toi-danh", received.Crime);
            foreach (var rule in received.SafeContact) values.Put("lien-he-" + rule, "1");
            return new StepForm("tiep-nhan", null, TipOffWords.In(show.Language).Register.One, [.. Reception(show).Where(field => !fixedOnce.Contains(field.Id))]) { Values = values };
        }

        if (recorded.Event is not IOccurred dated || StepOf(recorded.Event) is not { } step) return null;
        var filled = new FormValues().Put("ngay", FormDays.Written(dated.OccurredOn)).Put("so-van-ban", PaperOf(recorded.Event));
        switch (recorded.Event)
        {
            case TipOffClassified one:
                filled.Put("phan-loai", one.Class).Put("toi-danh", one.Crime);
                break;
            case TipOffVerified one:
                filled.Put("viec", DossierShowing.Value(one.Step));
                break;
            case TipOffSuspended one:
                filled.Put("can-cu", one.Ground);
                break;
            case TipOffResumed { Cancelled: true }:
                filled.Put("vks-huy", "1");
                break;
            case TipOffResolved one:
                filled.Put("ket-qua", one.Outcome).Put("can-cu", one.Ground).Put("noi-nhan", one.SentTo is { } to ? show.Label(to) : null);
                break;
            case HotlineHandedOver one:
                filled.Put("so-phieu", one.Slip).Put("khan", one.ChildAtRisk ? "1" : null);
                break;
            case InformantAnswered one:
                filled.Put("cach", DossierShowing.Value(one.Way));
                break;
        }

        return Form(step, show) with { Values = filled };
    }

    /// <summary>Number of the paper of an event; null when it has none.</summary>
    internal static string? PaperOf(object e) => e switch
    {
        TipOffReceived one => one.Paper,
        ProcuracyNotified one => one.Paper,
        ExtensionAsked one => one.Paper,
        ExtensionGranted one => one.Paper,
        ExtensionRefused one => one.Paper,
        TipOffSuspended one => one.Paper,
        TipOffResumed one => one.Paper,
        TipOffResolved one => one.Paper,
        DecisionSent one => one.Paper,
        ToProvinceOffered one => one.Paper,
        HotlineHandedOver one => one.Slip,
        HotlineToldBack one => one.Paper,
        TransferOffered one => one.Paper,
        _ => null,
    };

    private static string? StepOf(object e) => e switch
    {
        TipOffClassified => Classify,
        ProcuracyNotified => Notify,
        TipOffVerified => Verify,
        ExtensionGranted { By: ExtensionBy.AgencyHead } => Prolong,
        ExtensionAsked => Ask,
        ExtensionGranted => Grant,
        ExtensionRefused => Refuse,
        TipOffSuspended => Suspend,
        TipOffResumed => Resume,
        TipOffResolved => Resolve,
        DecisionSent => Send,
        InformantAnswered => Answer,
        HotlineHandedOver => FromHotline,
        HotlineToldBack => TellHotline,
        _ => null,
    };

    // The ledger is the province's, whatever map the body is of; the id there is settled once.
    private static ToProvinceOffered Offered(TypedForm typed, DateOnly day, string? paper, ToProvinceOffered? before)
    {
        var to = typed.TheBody("noi-nhan");
        return new(to, Dossiers.Offers.ProvinceOffers.LedgerOf(to), before?.Successor ?? Guid.CreateVersion7().ToString("N"), paper, day);
    }

    private static StepForm Form(string step, DossierShowing show)
    {
        var (t, language) = (TipOffWords.In(show.Language), show.Language);
        FormField day = new("ngay", show.T.DayLabel, FieldSort.Day, true);
        FormField paper = new("so-van-ban", show.T.PaperNumber, FieldSort.Line, Longest: 80);
        FormField[] fields = step switch
        {
            Classify =>
            [
                new("phan-loai", t.Class, FieldSort.Choice, true) { Options = TipOffLists.Options(TipOffLists.Classes, show.Today, language) },
                new("toi-danh", t.Crime, FieldSort.Choice) { Options = TipOffLists.Crimes(show.Today, language) }, day,
            ],
            Verify =>
            [
                new("viec", t.Verification, FieldSort.Choice, true) { Options = DossierShowing.Options<VerificationStep>(t.Step) },
                new("noi-dung", t.VerificationNote, FieldSort.Text, Hint: show.T.SealedHint, Longest: LongestAccount) { IsSealed = true },
                new("tep", t.Papers, FieldSort.Files, Hint: show.Form.PapersHint), day,
            ],
            Suspend => [new("can-cu", t.Ground, FieldSort.Choice, true) { Options = TipOffLists.Options(TipOffLists.SuspensionGrounds, show.Today, language) }, paper, day],
            Resume => [new("vks-huy", t.CancelledByProcuracy, FieldSort.Tick), paper, day],
            Resolve =>
            [
                new("ket-qua", t.Outcome, FieldSort.Choice, true) { Options = [.. TipOffLists.Options(TipOffLists.Outcomes, show.Today, language).Where(option => option.Value != TipOff.Suspended)] },
                new("can-cu", t.NoCaseGround, FieldSort.Choice, Hint: t.NoCaseGroundHint) { Options = TipOffLists.Options(TipOffLists.NoCaseGrounds, show.Today, language) },
                new("noi-nhan", t.SentTo, FieldSort.Unit), paper, day,
            ],
            ToProvince => [new("noi-nhan", show.T.TransferTo, FieldSort.Unit, true, t.ToProvinceHint), paper, day],
            EndOffer => [new("ly-do", show.T.WhyLabel, FieldSort.Text, true, show.T.NamesNobody, 500), day],
            FromHotline => [new("so-phieu", t.HotlineSlip, FieldSort.Line, true, Longest: 80), new("khan", t.ChildAtRisk, FieldSort.Tick), day],
            Answer => [new("cach", t.AnswerWay, FieldSort.Choice, true) { Options = DossierShowing.Options<AnswerWay>(t.Way) }, day],
            _ => [paper, day],
        };
        return new StepForm(step, null, t.StepHeading(step), fields) { Says = step == Answer ? t.AnswerSays : null };
    }
}
