using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using HaiDang.Vault.Sealing;

namespace HaiDang.Vault.Keys;

/// <summary>The key keeper within this process. One at a time holds a key store: quotas are counted in its memory.</summary>
internal sealed partial class KeyKeeper(Store store, OpeningRules rules, IRelations relations, TimeProvider clock, params IReadOnlyList<Projection> further)
    : IKeyKeeper, IDisposable
{
    private readonly KeyCabinet cabinet = new(store, clock);
    private readonly Trace trace = new(store, clock, further);
    private Quotas quotas = new(rules);
    private PersonIndex index = new();
    private string? erasedList;
    private int unreadable;
    private byte[] nameKey = [];
    private byte[] numberKey = [];
    private byte[] idKey = [];
    private readonly SemaphoreSlim taking = new(1, 1);
    private Hold? hold;

    /// <inheritdoc/>
    public bool IsOpen { get; private set; }

    /// <inheritdoc/>
    public int Findable => index.Count;

    /// <inheritdoc/>
    public int Unreadable => unreadable;

    internal Trace Trace => trace;

    /// <summary>Gets or sets what is done when the key store was lost and taken again: another keeper may have written meanwhile.</summary>
    internal Action? TakenAgain { get; set; }

    /// <summary>Gets what is done once the key store was lost to others.</summary>
    internal Task Lost => hold?.Lost ?? Task.CompletedTask;

    private OpeningChecks Checks => new(rules, relations, trace, clock);

    /// <inheritdoc/>
    public void Dispose()
    {
        Lock();
        index.Dispose();
        taking.Dispose();
    }

    /// <summary>Forgets the root key.</summary>
    internal void Lock()
    {
        IsOpen = false;
        cabinet.Dispose();
        hold?.Dispose();
        hold = null;
    }

    /// <inheritdoc/>
    public async Task<Answer<string>> Unlock(RootSource root, string? sealedWith, IReadOnlyCollection<PersonId> erased, CancellationToken ct)
    {
        // One keeper a key store: quotas are counted in its memory, and two new keepers would make two roots.
        hold ??= await store.Hold("keeper", ct);
        if (hold is null) return VaultRefusals.AnotherKeeper;
        if ((await cabinet.Unlock(root, sealedWith, ct)).No is { } no)
        {
            Lock();
            return no;
        }

        IReadOnlyList<string> listed;
        try
        {
            listed = root.ErasedList is { } path && File.Exists(path) ? await File.ReadAllLinesAsync(path, ct) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Lock();
            return VaultRefusals.ErasedListUnreadable;
        }

        erasedList = root.ErasedList;
        await trace.Prepare(ct);
        await cabinet.Mark([.. erased.Concat(listed.Select(line => new PersonId(line.Trim()))).Where(OpeningChecks.IsId).Distinct()], ct);

        // Another root's place has an empty list yet.
        foreach (var person in (await cabinet.ErasedPersons(ct)).Where(one => !listed.Contains(one.Value))) await List(person, ct);

        (nameKey, numberKey, idKey) = (await cabinet.Index("name-year", ct), await cabinet.Index("number", ct), await cabinet.Index("person-id", ct));
        (unreadable, stands) = (0, false);
        await Recount(ct);
        IsOpen = true;
        return cabinet.Id;
    }

    /// <inheritdoc/>
    public async Task<Answer<Done>> Rotate(RootSource next, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        if ((await cabinet.Rotate(next, ct)).No is { } no) return no;
        erasedList = next.ErasedList;
        return default(Done);
    }

    /// <inheritdoc/>
    public async Task<Answer<SealedPerson>> Seal(PersonId person, PersonClass @class, Identity given, int version, SealedField? traits, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var key = await cabinet.OrMake(person, @class, ct);
        if (key.No is { } no) return no;
        byte[]? before = null;
        try
        {
            if (traits is not null) before = Sealing.Seal.Open(key.Value, traits.Bytes, AboutField(person, @class, traits.Field, traits.Version));
        }
        catch (SealBrokenException)
        {
            return VaultRefusals.BlobChanged("traits");
        }

        return Sealed(person, @class, given, version, before, key.Value);
    }

    /// <inheritdoc/>
    public async Task<Answer<Identity>> Open(Opening opening, PersonId person, PersonClass @class, Func<CancellationToken, Task<IReadOnlyList<SealedField>?>> fields, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var no = await Checks.Person(opening, person, @class, ct);
        var opened = new List<(IdentityField, byte[])>();
        IReadOnlyList<SealedField>? there = null;
        if (no is null)
        {
            try
            {
                var beyond = await Checks.Beyond(opening, ct);
                var (key, gone) = await cabinet.Standing(person, @class, ct);
                if (gone is null) there = await fields(ct);
                no = gone ?? (key, there) switch
                {
                    (null, null) => VaultRefusals.NotOpenToYou,
                    (null, _) => VaultRefusals.KeyMissing,
                    (_, null) => VaultRefusals.PersonMissing,
                    _ => quotas.Take(opening.Reader.User, [(person, rules.TwoPersonClasses.Contains(@class))], clock.GetUtcNow(), beyond),
                };
                if (no is null)
                {
                    foreach (var field in there!) opened.Add(Opened(key!, person, @class, field));
                }
            }
            catch (SealBrokenException broken)
            {
                no = VaultRefusals.BlobChanged(broken.Data["field"] as string ?? "key");
            }
        }

        var known = OpeningChecks.IsId(person) ? person : new PersonId("khong-ro");
        await trace.Begin(
            opening.Reader, Trace.OpeningStream,
            no is null
                ? new IdentityOpened(known, @class, opening.Purpose, opening.Dossier, [.. there!.Select(field => field.Field)], opening.Agreement, opening.Beyond)
                : new OpeningRefused(known, @class, opening.Purpose, opening.Dossier, no.Code),
            ct);
        return no is null ? IdentityForm.Read(opened) : no;
    }

    /// <inheritdoc/>
    public async Task<Answer<byte[]>> SealText(string id, DossierId dossier, int version, Text text, CancellationToken ct)
    {
        var answer = await SealTexts([new TextVersion(id, dossier, version, text)], ct);
        return answer.No is { } no ? no : answer.Value[0];
    }

    /// <inheritdoc/>
    public async Task<Answer<IReadOnlyList<byte[]>>> SealTexts(IReadOnlyList<TextVersion> texts, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var keys = await cabinet.NewTexts(texts, ct);
        return new Answer<IReadOnlyList<byte[]>>.Given(
            [.. texts.Zip(keys, (text, key) => Sealing.Seal.Close(key, Encoding.UTF8.GetBytes(text.Text.Reveal()), AboutText(text.Id, text.Dossier, text.Version, text.Text.Names)))]);
    }

    /// <inheritdoc/>
    public async Task<Answer<Text>> OpenText(Opening opening, string id, Func<CancellationToken, Task<SealedText?>> sealedText, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var no = await Checks.Dossier(opening, ct);
        byte[]? plain = null;
        var text = no is null ? await sealedText(ct) : null;
        if (no is null && (text is null || text.Dossier != opening.Dossier)) no = VaultRefusals.NotOpenToYou;
        if (no is null)
        {
            foreach (var name in text!.Names) no ??= await cabinet.Gone(name, ct);

            // While an erasure waits, a text is read only by whoever writes it anew.
            if (no == VaultRefusals.InQuarantine && opening.Purpose is Purpose.Correct) no = null;
        }

        if (no is null)
        {
            var classes = await cabinet.Classes(text!.Names, ct);
            no = await Checks.Classes(opening, text.Names, [.. classes.Select(one => one.Class).Distinct()], ct)
                ?? quotas.Take(
                    opening.Reader.User,
                    [.. text.Names.Select(name => (name, classes.Any(one => one.Person == name && rules.TwoPersonClasses.Contains(one.Class))))],
                    clock.GetUtcNow(), await Checks.Beyond(opening, ct));
            try
            {
                var key = no is null ? await cabinet.Text(id, text.Version, text.Dossier, ct) : null;
                if (no is null && key is null) no = VaultRefusals.KeyMissing;
                if (no is null) plain = Sealing.Seal.Open(key!, text.Bytes, AboutText(id, text.Dossier, text.Version, text.Names));
            }
            catch (SealBrokenException)
            {
                no = VaultRefusals.BlobChanged("text");
            }
        }

        await trace.Begin(
            opening.Reader, Trace.OpeningStream,
            no is null ? new TextOpened(id, opening.Purpose, opening.Dossier, text!.Names, opening.Beyond) : new TextRefused("", opening.Purpose, opening.Dossier, no.Code),
            ct);
        return no is null ? new Text(Encoding.UTF8.GetString(plain!), text!.Names) : no;
    }

    /// <inheritdoc/>
    public async Task<Answer<string>> AskSecond(Opening opening, PersonId person, PersonClass @class, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        if (await Checks.Dossier(opening, ct) is { } no) return no;
        if (!OpeningChecks.IsId(person) || !await relations.Names(opening.Dossier, person, ct)) return VaultRefusals.NotOpenToYou;
        var id = PersonId.New().Value;
        await trace.Record(
            opening.Reader, SecondApproval.Stream(id), new AgreementAsked(person, @class, opening.Purpose, opening.Dossier, clock.GetUtcNow() + rules.Agreement), ct);
        return id;
    }

    /// <inheritdoc/>
    public async Task<Answer<Done>> GiveSecond(Reader second, string agreement, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var stream = SecondApproval.Stream(agreement);
        if (!OpeningChecks.IsId(new PersonId(agreement)) || await trace.State<SecondApproval>(stream, SecondApproval.Fold, ct) is not { } asked
            || !await relations.MayAgree(second, asked.Asked.Dossier, ct)) return VaultRefusals.NothingAsked;
        return Answered(await trace.Decide<SecondApproval>(second, stream, SecondApproval.Fold, state => SecondApproval.Give(state, second.User, clock.GetUtcNow()), ct));
    }

    /// <inheritdoc/>
    public async Task<Answer<string>> AskBeyond(Opening opening, UserId second, int persons, int reasonLength, Confidential<Text> reason, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        if (await Checks.Dossier(opening, ct) is { } no) return no;
        if (persons < 1 || persons > rules.PersonsBeyond) return VaultRefusals.TooManyBeyond(rules.PersonsBeyond);
        if (second == opening.Reader.User) return VaultRefusals.SamePerson;
        if (reasonLength < rules.ShortestReason) return VaultRefusals.ReasonTooShort;
        var id = PersonId.New().Value;
        var asked = new BeyondQuotaAsked(opening.Purpose, opening.Dossier, second, persons, reason.Id, clock.GetUtcNow() + rules.Beyond);
        await trace.Record(opening.Reader, BeyondQuota.Stream(id), asked, ct);
        return id;
    }

    /// <inheritdoc/>
    public Task<Answer<Done>> GiveBeyond(Reader second, string agreement, CancellationToken ct) => AnswerBeyond(second, agreement, gives: true, ct);

    /// <inheritdoc/>
    public Task<Answer<Done>> DeclineBeyond(Reader second, string agreement, CancellationToken ct) => AnswerBeyond(second, agreement, gives: false, ct);

    /// <inheritdoc/>
    public async Task<Answer<string>> BreakGlass(
        Reader reader, DossierId dossier, BreakGlassCategory category, int reasonLength, Confidential<Text> reason, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var (id, now) = (PersonId.New().Value, clock.GetUtcNow());
        var wanted = new GlassBroken(id, dossier, category, reason.Id, now + rules.BreakGlass, now + rules.Review, await relations.ToldOf(dossier, reader, ct));
        var outcome = await trace.Decide<Emergencies>(
            reader, Emergencies.Stream(reader.User), Emergencies.Fold, state => Emergencies.Declare(state, wanted, reasonLength, rules, now), ct);
        return Answered(outcome).No is { } no ? no : id;
    }

    /// <inheritdoc/>
    public async Task<Answer<Done>> ReviewGlass(Reader reviewer, UserId reader, string glass, bool justified, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var stream = Emergencies.Stream(reader);
        var one = (await trace.State<Emergencies>(stream, Emergencies.Fold, ct))?.All.SingleOrDefault(it => it.Glass == glass);
        if (one is null || (reader != reviewer.User && !await relations.MayAgree(reviewer, one.Dossier, ct))) return VaultRefusals.NothingAsked;
        return Answered(await trace.Decide<Emergencies>(
            reviewer, stream, Emergencies.Fold, state => Emergencies.Review(state, glass, reader, reviewer.User, justified), ct));
    }

    internal static Answer<Done> Answered(Outcome outcome) => outcome switch
    {
        Outcome.Refused refused => refused.Refusal,
        Outcome.Changed => VaultRefusals.Changed,
        _ => default(Done),
    };

    private static About AboutField(PersonId person, PersonClass @class, string field, int version) => About.Of(
        "field", @class.Word(), person.Value, field, version.ToString(System.Globalization.CultureInfo.InvariantCulture), IdentityForm.Schema);

    // Whom a text names is bound in: the keeper counts and checks by that list.
    private static About AboutText(string id, DossierId dossier, int version, IEnumerable<PersonId> names) => About.Of(
        "text", dossier.Value, id, version.ToString(System.Globalization.CultureInfo.InvariantCulture),
        string.Join(' ', names.Select(name => name.Value).Order(StringComparer.Ordinal)), IdentityForm.Schema);

    private static byte[] Keyed(byte[] key, string value) => System.Security.Cryptography.HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value));

    private static (IdentityField, byte[]) Opened(byte[] key, PersonId person, PersonClass @class, SealedField field)
    {
        try
        {
            return (
                Words.Parse<IdentityField>(field.Field) ?? throw new SealBrokenException(),
                Sealing.Seal.Open(key, field.Bytes, AboutField(person, @class, field.Field, field.Version)));
        }
        catch (SealBrokenException broken)
        {
            broken.Data["field"] = field.Field;
            throw;
        }
    }

    private SealedPerson Sealed(PersonId person, PersonClass @class, Identity given, int version, byte[]? before, byte[] key)
    {
        var parts = IdentityForm.Written(given).Select(part => (Field: Words.Kebab(part.Field.ToString()), part.Bytes)).ToList();
        var now = IdentityForm.TraitsOf(given, before, number => Keyed(numberKey, number));
        parts.Add((TraitsField, now));
        return new SealedPerson(
            [.. parts.Select(part => new SealedField(part.Field, version, Sealing.Seal.Close(key, part.Bytes, AboutField(person, @class, part.Field, version))))],
            [.. IdentityForm.Tokens(now, nameYear => Keyed(nameKey, nameYear)).Select(token => new Token(token.Kind, token.Token))]);
    }

    /// <summary>Why nothing can be asked now: it has no root key, or another keeper has the key store.</summary>
    private async Task<Refusal?> Shut(CancellationToken ct)
    {
        if (!IsOpen) return VaultRefusals.Locked;
        if (hold is { Stands: true }) return null;
        await taking.WaitAsync(ct);
        try
        {
            if (hold is { Stands: true }) return null;
            hold?.Dispose();
            hold = await store.Hold("keeper", ct);
            if (hold is null) return VaultRefusals.AnotherKeeper;
            await Recount(ct);
            Again();
            return null;
        }
        finally
        {
            taking.Release();
        }
    }

    /// <summary>Counts anew from the trace who opened whom lately.</summary>
    private async Task Recount(CancellationToken ct)
    {
        var counted = new Quotas(rules);
        foreach (var past in await trace.Since(Ledgers.OfficeDay(clock.GetUtcNow()).AddDays(-1), ct))
        {
            counted.Remember(new UserId(past.Reader), new PersonId(past.Person), IsTwoPerson(past.Class), past.RecordedAt);
        }

        quotas = counted;
    }

    private async Task<Answer<Done>> AnswerBeyond(Reader second, string agreement, bool gives, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var stream = BeyondQuota.Stream(agreement);
        if (!OpeningChecks.IsId(new PersonId(agreement)) || await trace.State<BeyondQuota>(stream, BeyondQuota.Fold, ct) is not { } asked
            || !await relations.MayAgree(second, asked.Asked.Dossier, ct)) return VaultRefusals.NothingAsked;
        return Answered(await trace.Decide<BeyondQuota>(second, stream, BeyondQuota.Fold, state => BeyondQuota.Answer(state, second.User, gives, clock.GetUtcNow()), ct));
    }

    private bool IsTwoPerson(string? @class) => PersonClasses.Of(@class) is { } known && rules.TwoPersonClasses.Contains(known);
}
