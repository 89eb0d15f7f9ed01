using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs;

namespace HaiDang.Tests.Modules.TipOffs;

/// <summary>The story of one tip-off, told event by event as the rules let it be; nothing is stored.</summary>
internal sealed class TipOffStory
{
    public static readonly OrganisationId Police = new("langson.co-quan-dieu-tra");
    public static readonly OrganisationId Border = new("langson.bo-chi-huy-bdbp");
    public static readonly DateOnly Today = new(2023, 12, 31);
    private static readonly StreamId Stream = new LedgerId("langson").Stream(DossierKinds.TipOff.Stream, "a");
    private readonly List<Recorded> recorded = [];

    public static DateOnly Day(int day, int month = 3) => new(2023, month, day);

    public static TipOffReceived Received(DateOnly day, string kind = "denunciation", OrganisationId? body = null) => new(
        new DossierNumber(body ?? Police, 2023, 1), body ?? Police, body ?? Police, kind, "post", day, null, null, null, [], null, null, [], null, [], []);

    public static TipOffClassified Classified(DateOnly day, string @class = "crime-own") => new(@class, null, day);

    public static TipOffSuspended Suspended(DateOnly day, string ground = "expert") => new(ground, null, day);

    public static TipOffResolved Resolved(DateOnly day, string outcome = "instituted", string? ground = null) => new(outcome, ground, null, null, day);

    /// <summary>Everything that counts, in order.</summary>
    public IReadOnlyList<Recorded> Events => recorded;

    public DossierEntry? Entry => recorded.Count == 0 ? null : DossierEntry.Of(Stream, recorded);

    public TipOff TipOff => new(Entry!);

    /// <summary>Records what the rules let follow.</summary>
    public TipOffStory Then(params object[] events)
    {
        foreach (var e in events)
        {
            Assert.Null(Against(e)?.Code);
            recorded.Add(Record(recorded.Count + 1, e));
        }

        return this;
    }

    /// <summary>Why an event can't follow.</summary>
    public Refusal? Against(object e) => DossierRules.Knows(e) ? DossierRules.Against(Entry, e, Today) : TipOffRules.Against(Entry, e, Today);

    /// <summary>Takes an event back, or puts another in its place, when what came later still can follow.</summary>
    public bool Mend(int version, object? replacement)
    {
        var mended = recorded.Where(one => one.Version != version || replacement is not null).Select(one => one.Version == version ? Record(version, replacement!) : one).ToList();
        DossierEntry? state = null;
        foreach (var one in mended)
        {
            if ((DossierRules.Knows(one.Event) ? DossierRules.Against(state, one.Event, Today) : TipOffRules.Against(state, one.Event, Today)) is not null) return false;
            state = DossierEntry.Fold(state, one);
        }

        recorded.Clear();
        recorded.AddRange(mended);
        return true;
    }

    private static Recorded Record(int version, object e) =>
        new(Stream, version, version, "", ((IOccurred)e).OccurredOn, DateTimeOffset.UnixEpoch, new UserId("u"), Police, e);
}
