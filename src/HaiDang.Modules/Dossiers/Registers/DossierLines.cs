using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>One row a dossier: what lists filter and sort by beside the book.</summary>
/// <remarks>
/// Table <c>dossier_line</c>: ledger, stream, kind, custodian and closed (as in the book, so that one index finds what a body keeps), state, sort, way, place, paper, words (folded), began_on, due_on (<see cref="NoDay"/> when no deadline runs), stopped,
/// clock (what the deadline hangs on, see <see cref="Clocks.ClockText"/>; empty when none runs).
/// Codes and days only.
/// </remarks>
internal sealed class DossierLines(IEnumerable<DossierRegister> registers) : Projection
{
    /// <summary>Stands for no deadline, so that lists sort by it.</summary>
    internal static readonly DateOnly NoDay = new(9999, 12, 30);

    private readonly DossierRegister[] registers = [.. registers];

    public override int Version => 5;

    public override bool ReadsWhole => true;

    public override IReadOnlyList<string> Tables => ["dossier_line"];

    public override string Create => """
        create table dossier_line (
          ledger text not null, stream text not null, kind text not null, custodian text not null, closed boolean not null, state text not null, sort text not null, way text not null,
          place text not null, paper text not null, words text not null, began_on date not null, due_on date not null, stopped boolean not null, clock text not null,
          primary key (ledger, stream)
        );
        """;

    public override IReadOnlyList<string> Indexes =>
    [
        "create index dossier_line_by_due on dossier_line (ledger, kind, due_on, stream)",
        "create index dossier_line_by_paper on dossier_line (ledger, kind, paper)",
        "create index dossier_line_running on dossier_line (ledger, stream) where clock <> ''",
        "create index dossier_line_by_state on dossier_line (ledger, kind, state, began_on, stream)",
        "create index dossier_line_stopped on dossier_line (ledger, kind, stopped, state, began_on, stream)",
        "create index dossier_line_state_of_custodian on dossier_line (ledger, kind, custodian, state, began_on, stream)",
        "create index dossier_line_open_of_custodian on dossier_line (ledger, kind, custodian, closed, due_on, stream)",
        "create index dossier_line_due_of_custodian on dossier_line (ledger, kind, custodian, due_on, stream)",
        "create index dossier_line_stopped_of_custodian on dossier_line (ledger, kind, custodian, stopped, state, began_on, stream)",
    ];

    // SQLite leaves out a row by what its index holds, before it looks at the row and at who may see it. PostgreSQL would look at the row all the same, so entries of its indexes are short,
    // but for the words of what a body keeps, which are looked for in the index alone.
    public override IReadOnlyList<string> IndexesOn(StoreKind store)
    {
        var filtered = store == StoreKind.Sqlite ? ", closed, sort, way, words" : "";
        return
        [
            .. Indexes,
            $"create index dossier_line_by_day on dossier_line (ledger, kind, began_on, stream{filtered})",
            $"create index dossier_line_of_custodian on dossier_line (ledger, kind, custodian, began_on, stream{filtered}){(store == StoreKind.Postgres ? " include (words)" : "")}",
        ];
    }

    public override IReadOnlyList<string> Streams => [.. registers.Select(register => register.Kind.Stream)];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from dossier_line where ledger = {stream.Ledger} and stream = {stream.Name}"];

    public override IEnumerable<Sql> Write(StreamId stream, IReadOnlyList<Recorded> effective)
    {
        if (effective is not [{ Event: IBeginsDossier }, ..]) return [];
        var entry = DossierEntry.Of(stream, effective);
        var line = registers.First(register => register.Kind.Stream == stream.Kind).Summarise(entry);
        return
        [
            $"""
            insert into dossier_line (ledger, stream, kind, custodian, closed, state, sort, way, place, paper, words, began_on, due_on, stopped, clock)
            values ({stream.Ledger}, {stream.Name}, {stream.Kind}, {entry.Custodian}, {entry.All<IClosesDossier>().LastOrDefault()?.ClosedOn is not null}, {line.State}, {line.Sort}, {line.Way}, {line.Place}, {line.Paper},
              {Folded(string.Join(' ', entry.Number, line.Paper, line.Words))}, {entry.BeganOn}, {line.DueOn ?? NoDay}, {line.StoppedOn is not null}, {Clocks.ClockText.Of(line.Asked)})
            """,
        ];
    }

    /// <summary>Words as they are kept and looked for: without marks, a blank before and behind each.</summary>
    internal static string Folded(string words) => $" {NameKey.Of(words)} ";
}
