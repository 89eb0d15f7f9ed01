using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Vault.Checking;

public sealed class IdentityChecksTests
{
    [Theory, EachStore]
    public async Task A_person_is_opened_on_record_before_anybody_outside_hears_of_them_and_the_answer_is_on_record_too(StoreKind kind)
    {
        await using var server = await StandInAuthority.Start();
        using var check = server.Client();
        await using var desk = await VaultDesk.Open(kind);
        var seen = new List<string>();
        desk.Outside = new Watched(check, async () => seen.AddRange(await desk.Traced()));
        await desk.Restart();
        var person = await Whole(desk);

        var answer = await desk.Vault.Checks.Check(desk.Opening(VaultDesk.Officer, VaultDesk.Hers, Purpose.Verify), person, PersonClass.Victim, default);

        Assert.Equal(new CheckResult(CheckAnswer.Matches, CheckBecause.Answered), answer.Value);
        Assert.Equal(["keeper.identity-opened/1", "keeper.identity-sent/1"], seen);
        Assert.Equal(["keeper.identity-opened/1", "keeper.identity-sent/1", "keeper.identity-checked/1"], await desk.Traced());
        Assert.Equal(["checked", "sent", "opened"], (await desk.Vault.Trace.OfDossier(VaultDesk.Leader, VaultDesk.Hers, default)).Select(row => row.What));
        var bodies = await desk.Keys.Store.Ask<byte[]>($"select body from event", default);
        Assert.DoesNotContain(bodies, body => System.Text.Encoding.UTF8.GetString(body) is var text && (text.Contains("Sùng", StringComparison.Ordinal) || text.Contains("001199", StringComparison.Ordinal)));
    }

    [Theory, EachStore]
    public async Task Whom_the_reader_may_not_open_nobody_outside_hears_of(StoreKind kind)
    {
        await using var server = await StandInAuthority.Start();
        using var check = server.Client();
        await using var desk = await VaultDesk.Open(kind);
        desk.Outside = check;
        await desk.Restart();
        var person = await Whole(desk);
        var informant = await Whole(desk, PersonClass.Informant);
        var officer = desk.Opening(VaultDesk.Officer, VaultDesk.Hers, Purpose.Verify);

        Assert.Equal(VaultRefusals.NotOpenToYou, await No(desk.Opening(VaultDesk.Other, VaultDesk.Hers, Purpose.Verify), person));
        Assert.Equal(VaultRefusals.NotOpenToYou, await No(desk.Opening(VaultDesk.Other, VaultDesk.Theirs, Purpose.Verify), person));
        Assert.Equal(VaultRefusals.NotOpenToYou, await No(officer, PersonId.New()));
        Assert.Equal(VaultRefusals.StepUpNeeded, await No(officer with { StepUp = null }, person));
        Assert.Equal(VaultRefusals.PurposeDoesNotFit, await No(officer with { Purpose = Purpose.Support }, person));
        Assert.Equal(VaultRefusals.PurposeDoesNotFit, await No(officer, informant, PersonClass.Informant));
        await desk.Keys.Tamper("drop table opening_trace");
        await Assert.ThrowsAnyAsync<Exception>(() => desk.Vault.Checks.Check(officer, person, PersonClass.Victim, default));
        Assert.Empty(server.Asked);

        async Task<HaiDang.Kernel.Events.Refusal?> No(Opening opening, PersonId who, PersonClass @class = PersonClass.Victim) => (await desk.Vault.Checks.Check(opening, who, @class, default)).No;
    }

    [Theory, EachStore]
    public async Task With_less_than_name_day_and_number_nobody_is_asked_and_without_an_authority_nothing_is_opened(StoreKind kind)
    {
        await using var server = await StandInAuthority.Start();
        using var check = server.Client();
        await using var desk = await VaultDesk.Open(kind);
        var opening = desk.Opening(VaultDesk.Officer, VaultDesk.Hers, Purpose.Verify);
        var yearOnly = await desk.Person();
        Assert.Equal(VaultRefusals.NobodyChecks, (await desk.Vault.Checks.Check(opening, yearOnly, PersonClass.Victim, default)).No);
        Assert.Empty(await desk.Traced());
        desk.Outside = check;
        await desk.Restart();

        Assert.Equal(CheckResult.None(CheckBecause.TooLittleKnown), (await desk.Vault.Checks.Check(opening, yearOnly, PersonClass.Victim, default)).Value);
        Assert.Empty(server.Asked);
        Assert.Equal(["keeper.identity-opened/1", "keeper.identity-checked/1"], await desk.Traced());
    }

    [Theory, EachStore]
    public async Task An_adapter_that_breaks_leaves_its_end_in_the_trace(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        desk.Outside = new Watched(null, () => throw new InvalidOperationException());
        await desk.Restart();
        var person = await Whole(desk);

        var answer = await desk.Vault.Checks.Check(desk.Opening(VaultDesk.Officer, VaultDesk.Hers, Purpose.Verify), person, PersonClass.Victim, default);

        Assert.Equal(CheckResult.None(CheckBecause.NotReached), answer.Value);
        Assert.Equal("cannot-be-checked not-reached", (await desk.Vault.Trace.Own(VaultDesk.Officer, default))[0].Detail);
    }

    private static async Task<PersonId> Whole(VaultDesk desk, PersonClass @class = PersonClass.Victim)
    {
        var person = PersonId.New();
        Assert.Null((await desk.Vault.Persons.Keep(
            person, @class,
            new Identity
            {
                Names = [new PersonName("Mỷ", NameKind.Usual), new PersonName(StandInAuthority.Known.Name)], Births = [new BirthClaim(PartialDate.Of(StandInAuthority.Known.Born))],
                Papers = [new Paper("passport", "B0000001"), new Paper("citizen-card", "001 199 000 001")],
            },
            0, default)).No);
        desk.World.Named.Add((VaultDesk.Hers, person));
        return person;
    }

    private sealed class Watched(IIdentityCheck? check, Func<Task> before) : IIdentityCheck
    {
        public async Task<CheckResult> Ask(CheckQuestion question, CancellationToken ct)
        {
            await before();
            return await check!.Ask(question, ct);
        }
    }
}
