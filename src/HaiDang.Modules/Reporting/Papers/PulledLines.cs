using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Papers;

/// <summary>What a part of the narrative takes from the committee's registers.</summary>
internal enum PartPull
{
    /// <summary>What stood in bodies' ways in the period, and what isn't settled yet.</summary>
    Difficulties,

    /// <summary>What they propose about it.</summary>
    Proposals,

    /// <summary>Commendations that were decided in the period.</summary>
    Commendations,
}

/// <summary>A line of a part with the entry it comes from.</summary>
internal sealed record PulledLine(PartPull Part, string Text, PartSource Source);

/// <summary>Brings difficulties, proposals and commendations of a period into a committee's report.</summary>
internal sealed class PulledLines(CommitteeBook book, OrganisationMap map)
{
    /// <summary>The lines of a period, in the order in which they were entered.</summary>
    internal async Task<IReadOnlyList<PulledLine>> Of(LedgerId ledger, int year, Window window, CancellationToken ct)
    {
        var (difficulties, commendations) = (book.Called("kho-khan")!, book.Called("khen-thuong")!);
        var entries = await book.All(Reader.System, ledger, year, ct, difficulties, commendations);
        return Of(
            entries[difficulties.Kind], entries[commendations.Kind], window, body => map.Find(body)?.FullNameVi ?? body.Value,
            (register, id) => $"{CommitteeAddress.Of(ledger, year)}/{register}/{id}");
    }

    /// <summary>The same as a rule.</summary>
    /// <param name="address">The page of an entry of a register.</param>
    internal static IReadOnlyList<PulledLine> Of(IReadOnlyList<Entry> difficulties, IReadOnlyList<Entry> commendations, Window window, Func<OrganisationId, string> name, Func<string, EntryId, string> address)
    {
        var words = CommitteeWords.In(Language.Vietnamese);
        var lines = new List<PulledLine>();
        foreach (var entry in difficulties.OrderBy(entry => entry.First<DifficultyRaised>().OccurredOn).ThenBy(entry => entry.Id.Own, StringComparer.Ordinal))
        {
            var e = entry.First<DifficultyRaised>();
            if (e.OccurredOn > window.To || (e.OccurredOn < window.From && Difficulties.IsSettled(entry))) continue;
            var source = new PartSource(name(e.Body), address("kho-khan", entry.Id));
            lines.Add(new PulledLine(PartPull.Difficulties, $"- {Sentence(e.Text)} ({name(e.Body)}).", source));
            if (e.Proposal.Length > 0) lines.Add(new PulledLine(PartPull.Proposals, $"- {(e.Addressee is { } to ? $"Đề nghị {name(to)}: " : "")}{Sentence(e.Proposal)} ({name(e.Body)}).", source));
        }

        foreach (var entry in commendations.OrderBy(entry => entry.Last<CommendationDecided>()?.OccurredOn))
        {
            if (entry.Last<CommendationDecided>() is not { } decided || decided.OccurredOn < window.From || decided.OccurredOn > window.To) continue;
            var e = entry.First<CommendationProposed>();
            lines.Add(new PulledLine(
                PartPull.Commendations, $"- {words.CommendationForm(decided.Form)} ({decided.Number}): {Sentence(e.Achievement)} ({name(e.Body)}).", new PartSource(name(e.Body), address("khen-thuong", entry.Id))));
        }

        return lines;
    }

    private static string Sentence(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('-', ' ').TrimEnd('.', ';');
}
